package daylight.seeds.generating;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Some records are corrected and a few withdrawn after publication, as in life. */
final class LaterActs {
    private static final int ONE_IN_AMENDED = 16;
    private static final int ONE_IN_WITHDRAWN = 33;

    private final Random random;
    private final List<ObjectNode> amendments = new ArrayList<>();
    private final List<ObjectNode> withdrawals = new ArrayList<>();

    LaterActs(Random random) {
        this.random = random;
    }

    void decide(ObjectNode published) {
        boolean english = published.get("language").asText().equals("en");
        if (random.nextInt(ONE_IN_AMENDED) == 0) {
            amendments.add(amendment(published, english));
        } else if (random.nextInt(ONE_IN_WITHDRAWN) == 0) {
            withdrawals.add(act(published)
                    .put(
                            "reason",
                            english
                                    ? "Published in error: the document describes a draft that was never adopted."
                                    : "误将未通过的草案作为正式文件公开，现予撤回。")
                    .put(
                            "legalBasis",
                            english ? "Freedom of Information Act 2000, section 22" : "《中华人民共和国政府信息公开条例》第十六条"));
        }
    }

    List<ObjectNode> amendments() {
        return amendments;
    }

    List<ObjectNode> withdrawals() {
        return withdrawals;
    }

    private static ObjectNode amendment(ObjectNode published, boolean english) {
        String added = english
                ? "Correction: a total in this document left out payments made in the last week of the period. The"
                        + " list above was complete; only the total was wrong."
                : "更正说明：本文件公开时合计数漏计期末最后一周的数据，明细无误，现予更正。";
        return act(published)
                .put("body", published.get("body").asText() + "\n\n" + added)
                .put("reason", english ? "A total left out the last week of the period." : "合计数漏计期末最后一周数据，予以更正。");
    }

    private static ObjectNode act(ObjectNode published) {
        ObjectNode act = JsonNodeFactory.instance.objectNode();
        act.set("agency", published.get("agency"));
        act.set("documentNumber", published.get("documentNumber"));
        return act;
    }
}
