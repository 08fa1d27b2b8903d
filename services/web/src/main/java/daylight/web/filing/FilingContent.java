package daylight.web.filing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.web.applying.OfficerFields;
import daylight.web.applying.RegionFields;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.form.Entered;
import daylight.web.organizations.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The way between the fields of a filing and what the service takes. */
final class FilingContent {
    private static final List<String> NUMBERS = List.of("amount", "year", "income", "spending", "staff");
    private static final List<String> TEXTS = List.of(
            "name",
            "address",
            "postcode",
            "purposes",
            "scope",
            "summary",
            "adoptedOn",
            "text",
            "field",
            "value",
            "into");
    private static final List<String> AROUND = List.of("reason", "legalBasis", "effectiveOn");
    private static final String CURRENCY = "CNY";
    /** What the fields of files that go with it begin with: a box for each, ticked for those that shall. */
    static final String KEEP = "keep-";

    private static final String INSIDE = "content.";

    private FilingContent() {}

    /** Whether it is a measure of the registrar, which needs reason and basis. */
    static boolean measure(String kind) {
        return switch (kind) {
            case "warning",
                    "abnormal-listing",
                    "abnormal-removal",
                    "suspension",
                    "end-of-suspension",
                    "revocation",
                    "restoration",
                    "correction",
                    "merger" -> true;
            default -> false;
        };
    }

    /** Whether it has effect when it is filed: it gives no reason and no day. */
    static boolean atOnce(String kind) {
        return kind.equals("annual-report") || kind.equals("liquidation-step");
    }

    static List<FieldError> faults(Entered entered, String message) {
        return entered.notWhole(NUMBERS, message);
    }

    static ObjectNode of(String kind, Entered entered) {
        ObjectNode filing = JsonNodeFactory.instance.objectNode().put("kind", kind);
        ObjectNode content = filing.putObject("content");
        TEXTS.stream()
                .filter(name -> !entered.get(name).isEmpty())
                .forEach(name -> content.put(name, entered.get(name)));
        NUMBERS.forEach(name -> entered.whole(name).ifPresent(number -> content.put(name, number)));
        if (kind.equals("change-of-domicile") && !RegionFields.code(entered).isEmpty()) {
            content.put("region", RegionFields.code(entered));
        }
        if (kind.equals("change-of-funds")) {
            content.put("currency", CURRENCY);
        }
        if (kind.equals("change-of-officers")) {
            content.set("officers", OfficerFields.content(entered));
        }
        AROUND.stream()
                .filter(name -> !entered.get(name).isEmpty())
                .forEach(name -> filing.put(name, entered.get(name)));
        List<String> kept = kept(entered);
        if (!kept.isEmpty()) {
            kept.forEach(filing.putArray("attachments")::add);
        }
        return filing;
    }

    /** The files that go with it, in the order they were sent: their ids sort by time. */
    static List<String> kept(Entered entered) {
        return entered.values().entrySet().stream()
                .filter(one -> one.getKey().startsWith(KEEP))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** What stands in the register, to be changed. */
    static Map<String, String> values(String kind, Entry entry) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (kind) {
            case "change-of-name" -> values.put("name", entry.name());
            case "change-of-domicile" -> {
                values.put("address", Objects.requireNonNullElse(entry.address(), ""));
                values.putAll(RegionFields.values(entry.region()));
            }
            case "change-of-purposes" -> {
                values.put("purposes", Objects.requireNonNullElse(entry.purposes(), ""));
                values.put("scope", Objects.requireNonNullElse(entry.scope(), ""));
            }
            case "change-of-officers" -> officers(entry, values);
            default -> {}
        }
        return values;
    }

    private static void officers(Entry entry, Map<String, String> values) {
        for (int i = 0; i < entry.officers().size(); i++) {
            Entry.Officer officer = entry.officers().get(i);
            String prefix = "officers[" + i + "].";
            values.put(prefix + "name", officer.name());
            values.put(prefix + "role", officer.role());
            values.put(prefix + "from", Objects.toString(officer.from(), ""));
            values.put(prefix + "until", Objects.toString(officer.until(), ""));
        }
    }

    /** The service names a field of the content by its way there; the form has no such way. */
    static FieldError plain(FieldError error) {
        String field = error.field();
        return field == null || !field.startsWith(INSIDE)
                ? error
                : new FieldError(field.substring(INSIDE.length()), error.detail());
    }
}
