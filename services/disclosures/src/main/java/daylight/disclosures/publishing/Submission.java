package daylight.disclosures.publishing;

import daylight.kernel.idempotency.KeyedRequest;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One request to publish, and the promise of its outcome: a class and no record, for two equal requests are still two. */
final class Submission {
    private final NewRecord record;
    private final @Nullable KeyedRequest key;
    private final CompletableFuture<PublishOutcome> outcome = new CompletableFuture<>();

    Submission(NewRecord record, @Nullable KeyedRequest key) {
        this.record = record;
        this.key = key;
    }

    NewRecord record() {
        return record;
    }

    @Nullable
    KeyedRequest key() {
        return key;
    }

    /** Completes after the commit, not before. */
    CompletableFuture<PublishOutcome> outcome() {
        return outcome;
    }
}
