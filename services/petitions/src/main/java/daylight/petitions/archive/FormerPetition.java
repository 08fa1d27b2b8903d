package daylight.petitions.archive;

import daylight.kernel.input.Fields;
import daylight.kernel.input.TextRule;
import daylight.petitions.agencies.Agencies;
import daylight.petitions.regions.Regions;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A petition of another site.
 *
 * @param background empty where it is not known
 * @param signatures as that site told
 * @param source its address there, by which it is known if it comes again
 */
record FormerPetition(
        String action,
        String background,
        String agency,
        String region,
        long signatures,
        Instant openedAt,
        Instant closedAt,
        String source) {
    private static final long MOST = 1_000_000_000;
    private static final TextRule SOURCE = TextRule.line(500)
            .matching(
                    Pattern.compile("https?://[^\\s\"<>]+"),
                    "Must be an address that begins with http:// or https://.");

    /** What is searched. */
    String text() {
        return action + "\n" + background;
    }

    static FormerPetition read(Fields item, Agencies agencies, Regions regions, Instant now) {
        FormerPetition petition = new FormerPetition(
                item.requiredText("action", TextRule.line(200)),
                Objects.requireNonNullElse(item.text("background", TextRule.text(2_000)), ""),
                item.requiredText("agency", TextRule.line(60)),
                item.requiredText("region", TextRule.line(16)),
                Objects.requireNonNullElse(item.integer("signatures", 0, MOST), 0L),
                item.requiredInstant("openedAt"),
                item.requiredInstant("closedAt"),
                item.requiredText("source", SOURCE));
        if (!item.has("signatures")) {
            item.refuse("signatures", "Is required.");
        }
        petition.checkTimes(item, now);
        if (!petition.agency().isEmpty() && agencies.find(petition.agency()).isEmpty()) {
            item.refuse("agency", "Must be the slug of an agency in /api/disclosures/agencies.");
        }
        if (!petition.region().isEmpty() && !regions.knows(petition.region())) {
            item.refuse("region", "Must be the code of a place in /api/petitions/regions.");
        }
        return petition;
    }

    /** It is over: its time for signing began, ended, and both lie in the past. Times that could not be read are refused already. */
    private void checkTimes(Fields item, Instant now) {
        boolean known = !openedAt.equals(Instant.EPOCH) && !closedAt.equals(Instant.EPOCH);
        if (known && closedAt.isBefore(openedAt)) {
            item.refuse("closedAt", "Must not be before openedAt.");
        }
        if (closedAt.isAfter(now)) {
            item.refuse("closedAt", "Must not be in the future.");
        }
        if (openedAt.isAfter(now)) {
            item.refuse("openedAt", "Must not be in the future.");
        }
    }
}
