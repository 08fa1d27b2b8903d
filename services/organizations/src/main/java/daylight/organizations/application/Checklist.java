package daylight.organizations.application;

import daylight.organizations.kinds.Kind;
import daylight.organizations.officers.OfficerRules;
import daylight.organizations.officers.OfficerRules.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an application lacks, step by step, by the rules of its kind. */
public final class Checklist {
    /** One step. */
    public record Item(String step, boolean complete, List<Missing> missing) {}

    private final Steps steps;
    private final @Nullable Kind kind;
    private final Set<String> documents;

    private Checklist(Steps steps, @Nullable Kind kind, Set<String> documents) {
        this.steps = steps;
        this.kind = kind;
        this.documents = documents;
    }

    /**
     * All steps in order.
     *
     * @param kind the kind that was chosen; null before
     * @param documents codes of the documents that are attached
     */
    public static List<Item> of(Steps steps, @Nullable Kind kind, Set<String> documents) {
        Checklist check = new Checklist(steps, kind, documents);
        return Stream.of(StepName.values())
                .map(step -> {
                    List<Missing> missing = check.missing(step);
                    return new Item(step.code(), missing.isEmpty(), missing);
                })
                .toList();
    }

    public static boolean complete(List<Item> items) {
        return items.stream().allMatch(Item::complete);
    }

    private List<Missing> missing(StepName step) {
        List<Missing> missing = new ArrayList<>();
        switch (step) {
            case NAME -> name(missing);
            case PURPOSES -> purposes(missing);
            case SEAT -> seat(missing);
            case FUNDS -> funds(missing);
            case PEOPLE -> people(missing);
            case DOCUMENTS -> documents(missing);
        }
        return List.copyOf(missing);
    }

    private void name(List<Missing> missing) {
        Steps.Name name = steps.name();
        need(missing, name == null ? null : name.name(), "name", "The name.", "名称。");
        need(missing, name == null ? null : name.kind(), "kind", "The kind of organization.", "组织类型。");
        need(missing, name == null ? null : name.region(), "region", "The division of the seat.", "住所所在行政区划。");
    }

    private void purposes(List<Missing> missing) {
        Steps.Purposes purposes = steps.purposes();
        need(missing, purposes == null ? null : purposes.purposes(), "purposes", "What it is for.", "宗旨。");
        if (kind != null && kind.supervised()) {
            String body = purposes == null ? null : purposes.supervisingBody();
            need(missing, body, "supervisingBody", "The supervising body that approves it.", "业务主管单位。");
        }
    }

    private void seat(List<Missing> missing) {
        Steps.Seat seat = steps.seat();
        need(missing, seat == null ? null : seat.address(), "address", "The address of the seat.", "住所地址。");
        need(
                missing,
                seat == null ? null : seat.premises(),
                "premises",
                "By what right it has its premises.",
                "场所使用权来源。");
    }

    private void funds(List<Missing> missing) {
        Steps.Funds funds = steps.funds();
        Long amount = funds == null ? null : funds.amount();
        need(missing, amount, "amount", "The amount of its funds.", "注册资金数额。");
        need(missing, funds == null ? null : funds.sources(), "sources", "Where the funds come from.", "资金来源。");
        long least = kind == null ? 0 : kind.funds().least(Objects.requireNonNullElse(region(), ""));
        if (amount != null && amount < least) {
            missing.add(new Missing(
                    "amount", "Funds of %,d yuan or more.".formatted(least), "注册资金不低于%,d元。".formatted(least)));
        }
    }

    private @Nullable String region() {
        return steps.name() == null ? null : steps.name().region();
    }

    private void people(List<Missing> missing) {
        Steps.People people = steps.people();
        if (people == null || people.founders().isEmpty()) {
            missing.add(new Missing("founders", "Who founds it.", "发起人。"));
        }
        if (kind == null) {
            return;
        }
        Kind.Members least = kind.members();
        if (!least.enough(
                number(people == null ? null : people.people()),
                number(people == null ? null : people.organizations()))) {
            missing.add(new Missing(
                    "people",
                    "%d persons or %d organizations as members, or %d of both together."
                            .formatted(least.persons(), least.units(), least.mixed()),
                    "个人会员%d个以上，或单位会员%d个以上，或会员总数%d个以上。".formatted(least.persons(), least.units(), least.mixed())));
        }
        missing.addAll(OfficerRules.missing(steps.officers(), kind));
    }

    private void documents(List<Missing> missing) {
        if (steps.documents() == null || !steps.documents().declared()) {
            missing.add(new Missing("declared", "Your declaration that all of it is true.", "对材料真实性的声明。"));
        }
        if (kind != null) {
            kind.documents().stream()
                    .filter(one -> one.required() && !documents.contains(one.code()))
                    .forEach(one -> missing.add(new Missing(one.code(), one.nameEn() + ".", one.nameZh() + "。")));
        }
    }

    private static long number(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    private static void need(List<Missing> missing, @Nullable Object value, String field, String en, String zh) {
        if (value == null) {
            missing.add(new Missing(field, en, zh));
        }
    }
}
