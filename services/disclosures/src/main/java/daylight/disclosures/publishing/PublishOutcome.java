package daylight.disclosures.publishing;

import daylight.disclosures.record.RecordLink;
import daylight.kernel.idempotency.KeyRefusal;
import java.util.List;
import java.util.UUID;

/** What became of a record that was handed in. */
sealed interface PublishOutcome {
    /**
     * It is stored, durably.
     *
     * @param sameNumber other records with its number, where the submission asks for them
     */
    record Published(NewRecord record, List<RecordLink> sameNumber) implements PublishOutcome {
        public Published {
            sameNumber = List.copyOf(sameNumber);
        }
    }

    /** The agency has published the same before. */
    record Duplicate(RecordLink existing) implements PublishOutcome {}

    /** The same request was sent before, and published this record. */
    record PublishedBefore(UUID id) implements PublishOutcome {}

    /** The Idempotency-Key cannot be used for it. */
    record KeyRefused(KeyRefusal refusal) implements PublishOutcome {}
}
