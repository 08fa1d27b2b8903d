package daylight.disclosures.publishing;

import daylight.kernel.idempotency.KeyedRequest;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One request to publish, and the promise of its outcome: a class and no record, for two equal requests are still two. */
final class Submission {
    private final NewRecord record;
    private final @Nullable KeyedRequest key;
    private final boolean asksForLinks;
    private final CompletableFuture<PublishOutcome> outcome = new CompletableFuture<>();

    private Submission(NewRecord record, @Nullable KeyedRequest key, boolean asksForLinks) {
        this.record = record;
        this.key = key;
        this.asksForLinks = asksForLinks;
    }

    /** By itself: it is answered with the record as it reads, links to others of its number among the rest. */
    static Submission single(NewRecord record, @Nullable KeyedRequest key) {
        return new Submission(record, key, true);
    }

    /** As a line of a stream: it is answered with a name. */
    static Submission line(NewRecord record) {
        return new Submission(record, null, false);
    }

    NewRecord record() {
        return record;
    }

    @Nullable
    KeyedRequest key() {
        return key;
    }

    /** Whether the answer names other records with the same number. */
    boolean asksForLinks() {
        return asksForLinks;
    }

    /** Completes after the commit, not before. */
    CompletableFuture<PublishOutcome> outcome() {
        return outcome;
    }
}
