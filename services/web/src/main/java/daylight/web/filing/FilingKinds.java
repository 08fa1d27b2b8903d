package daylight.web.filing;

import java.util.List;

/** What may be filed in which state, by whom. The service decides; this only spares the reader what it would refuse. */
public final class FilingKinds {
    private static final List<String> CHANGES = List.of(
            "annual-report",
            "change-of-name",
            "change-of-domicile",
            "change-of-purposes",
            "change-of-officers",
            "change-of-funds",
            "change-of-governing-document",
            "dissolution");

    private FilingKinds() {}

    /** What a representative may file. */
    public static List<String> ofRepresentative(String state) {
        return switch (state) {
            case "registered", "suspended" -> CHANGES;
            case "liquidating" -> List.of("liquidation-step", "end-of-liquidation");
            default -> List.of();
        };
    }

    /** What a registrar may file. */
    public static List<String> ofRegistrar(String state, boolean abnormal) {
        String listing = abnormal ? "abnormal-removal" : "abnormal-listing";
        return switch (state) {
            case "registered" -> List.of("warning", listing, "suspension", "correction", "merger", "revocation");
            case "suspended" -> List.of("warning", listing, "end-of-suspension", "correction", "merger", "revocation");
            case "liquidating" -> List.of("correction", "merger", "revocation");
            case "dissolved", "revoked" -> List.of("restoration", "correction");
            default -> List.of();
        };
    }
}
