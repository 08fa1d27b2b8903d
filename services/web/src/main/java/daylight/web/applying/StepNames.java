package daylight.web.applying;

import java.util.List;

/** The plain fields of each step, as service and form both name them. */
final class StepNames {
    private StepNames() {}

    static List<String> of(String step) {
        return switch (step) {
            case "name" -> List.of("name", "kind", "region", "reservation");
            case "purposes" -> List.of("purposes", "scope", "supervisingBody");
            case "seat" -> List.of("address", "postcode", "premises");
            case "funds" -> List.of("amount", "sources");
            case "people" -> List.of("people", "organizations");
            default -> List.of();
        };
    }
}
