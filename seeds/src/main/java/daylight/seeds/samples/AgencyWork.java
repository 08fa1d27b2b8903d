package daylight.seeds.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.portal.AgencyDoor;
import daylight.seeds.portal.PortalRefusal;
import daylight.seeds.portal.Problems;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What remains to be done for one agency: records to publish, then amendments and withdrawals. */
final class AgencyWork {
    private final Map<String, ObjectNode> texts = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<ObjectNode> missing;
    private final List<ObjectNode> amendments;
    private final List<ObjectNode> withdrawals;

    private AgencyWork(SampleFiles files, String agency, Map<String, JsonNode> present) throws IOException {
        List<ObjectNode> records = files.records(agency);
        records.forEach(record -> texts.put(number(record), record));
        present.forEach((number, record) -> ids.put(number, record.get("id").asText()));
        missing = records.stream()
                .filter(record -> !present.containsKey(number(record)))
                .toList();
        amendments = files.amendments(agency).stream()
                .filter(act -> !changed(present.get(number(act))))
                .toList();
        withdrawals = files.withdrawals(agency).stream()
                .filter(act -> !withdrawn(present.get(number(act))))
                .toList();
    }

    /** @param present what the portal holds of the agency, by document number */
    static AgencyWork remaining(SampleFiles files, String agency, Map<String, JsonNode> present) throws IOException {
        return new AgencyWork(files, agency, present);
    }

    boolean isEmpty() {
        return size() == 0;
    }

    int size() {
        return missing.size() + amendments.size() + withdrawals.size();
    }

    void doIt(AgencyDoor door) throws IOException, InterruptedException {
        if (!missing.isEmpty()) {
            publish(door);
        }
        for (ObjectNode act : amendments) {
            ObjectNode changed = known(texts, act).deepCopy();
            changed.setAll(act);
            door.amend(known(ids, act), 1, changed);
        }
        for (ObjectNode act : withdrawals) {
            ObjectNode reason = act.deepCopy();
            reason.remove(List.of("agency", "documentNumber"));
            door.withdraw(known(ids, act), reason);
        }
    }

    private void publish(AgencyDoor door) throws IOException, InterruptedException {
        List<JsonNode> results = door.publish(missing);
        for (int i = 0; i < missing.size(); i++) {
            JsonNode result = results.get(i);
            if (result.path("status").asInt() != 201) {
                throw new PortalRefusal(
                        result.path("status").asInt(),
                        number(missing.get(i)) + " " + Problems.inOneLine(result.path("problem")));
            }
            ids.put(number(missing.get(i)), result.get("id").asText());
        }
    }

    private static <T> T known(Map<String, T> byNumber, ObjectNode act) {
        T known = byNumber.get(number(act));
        if (known == null) {
            throw new IllegalStateException("No sample record has the number " + number(act));
        }
        return known;
    }

    private static boolean changed(@Nullable JsonNode record) {
        return record != null && record.path("version").asInt() > 1;
    }

    private static boolean withdrawn(@Nullable JsonNode record) {
        return record != null && record.path("state").asText().equals("withdrawn");
    }

    private static String number(JsonNode record) {
        return record.path("documentNumber").asText();
    }

    @Override
    public String toString() {
        return missing.size() + " published, " + amendments.size() + " amended, " + withdrawals.size() + " withdrawn";
    }
}
