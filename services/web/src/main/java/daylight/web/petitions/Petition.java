package daylight.web.petitions;

import daylight.web.page.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A petition as the service shows it; no name and no address is ever in it.
 *
 * @param takenOverFrom its address on the site where its signatures were counted; absent when that is here
 */
public record Petition(
        String id,
        String reference,
        String state,
        long revision,
        String action,
        String background,
        @Nullable String details,
        String agency,
        String region,
        int sponsors,
        long signatures,
        long invalidated,
        boolean takesSignatures,
        @Nullable String takenOverFrom,
        Times times,
        @Nullable Rejection rejection,
        @Nullable AskForInformation askForInformation,
        List<Threshold> thresholds,
        List<Answer> answers,
        List<Act> acts) {

    /** When it was made, opened, closes or closed. */
    public record Times(
            Instant createdAt,
            @Nullable Instant openedAt,
            @Nullable Instant closesAt,
            @Nullable Instant closedAt) {}

    /** Why it was not opened. */
    public record Rejection(
            String code, String reason, @Nullable String details) {}

    /** An information request in the making. */
    public record AskForInformation(String agency, String subject, String text) {}

    /**
     * How many signatures oblige to what, and until when.
     *
     * @param kind response or hearing
     * @param days working days the agency has once it is reached
     * @param source where the numbers come from
     * @param sourceZh the same in Chinese
     * @param dueOn absent until it is reached
     */
    public record Threshold(
            String kind,
            long signatures,
            int days,
            String source,
            @Nullable String sourceZh,
            @Nullable Instant reachedAt,
            @Nullable LocalDate dueOn,
            @Nullable Boolean provisional,
            @Nullable Instant metAt) {
        public boolean hearing() {
            return kind.equals("hearing");
        }

        /** Where the numbers come from, in a language if it is known in it. */
        public String origin(Language language) {
            return language.either(source, sourceZh, source);
        }

        public boolean owed() {
            return reachedAt != null && metAt == null;
        }
    }

    /**
     * What the agency said, or the report of the hearing.
     *
     * @param kind response or hearing
     */
    public record Answer(
            String kind,
            String summary,
            String body,
            Instant at,
            @Nullable LocalDate heldOn,
            @Nullable String url) {}

    /** A step of its life. */
    public record Act(
            long version,
            String act,
            String state,
            Instant at,
            @Nullable String reason) {}

    public boolean is(String other) {
        return state.equals(other);
    }

    /** The duty that is due first. */
    public Optional<Threshold> owed() {
        return thresholds.stream()
                .filter(one -> one.owed() && one.dueOn() != null)
                .min(Comparator.comparing(Threshold::dueOn, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** The threshold it comes to next; none when all are reached. */
    public Optional<Threshold> ahead() {
        return thresholds.stream()
                .filter(one -> one.reachedAt() == null)
                .min(Comparator.comparingLong(Threshold::signatures));
    }
}
