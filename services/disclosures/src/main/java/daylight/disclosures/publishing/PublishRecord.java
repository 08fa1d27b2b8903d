package daylight.disclosures.publishing;

import daylight.disclosures.history.ReadHistory;
import daylight.disclosures.record.RecordRefusal;
import daylight.disclosures.record.RecordSnapshot;
import daylight.disclosures.record.RecordState;
import daylight.disclosures.record.RecordView;
import daylight.disclosures.record.RecordViews;
import daylight.kernel.idempotency.KeyedRequest;
import daylight.kernel.input.JsonInput;
import daylight.kernel.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** An agency publishes one record. The answer comes after the commit that it shares with others. */
@ApplicationScoped
class PublishRecord {
    private static final String ACT = "POST /api/disclosures/records";

    private final PrepareRecord prepareRecord;
    private final PublishQueue queue;
    private final PublishingConfig config;
    private final ReadHistory readHistory;
    private final RecordViews views;

    PublishRecord(
            PrepareRecord prepareRecord,
            PublishQueue queue,
            PublishingConfig config,
            ReadHistory readHistory,
            RecordViews views) {
        this.prepareRecord = prepareRecord;
        this.queue = queue;
        this.config = config;
        this.readHistory = readHistory;
        this.views = views;
    }

    /**
     * Publishes it.
     *
     * @throws RecordRefusal when it is published already, or the caller may not
     */
    RecordView publish(byte[] body, @Nullable String idempotencyKey, Caller caller) throws InterruptedException {
        KeyedRequest key = idempotencyKey == null ? null : KeyedRequest.of(caller.subject(), idempotencyKey, ACT, body);
        Submission submission = Submission.single(prepareRecord.prepare(JsonInput.object(body), caller), key);
        queue.add(submission);
        return switch (outcome(submission)) {
            case PublishOutcome.Published published -> view(published);
            case PublishOutcome.PublishedBefore before -> readHistory.after(before.id(), 1);
            case PublishOutcome.Duplicate duplicate -> throw new RecordRefusal.Duplicate(duplicate.existing());
            case PublishOutcome.KeyRefused refused -> throw refused.refusal();
        };
    }

    private PublishOutcome outcome(Submission submission) throws InterruptedException {
        try {
            return submission.outcome().get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new PublishRefusal.OutcomeUnknown();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A record could not be written", e.getCause());
        }
    }

    private RecordView view(PublishOutcome.Published published) {
        NewRecord record = published.record();
        return views.whole(
                new RecordSnapshot(
                        record.id(),
                        record.reference(),
                        record.content().agency(),
                        1,
                        RecordState.PUBLISHED,
                        record.content(),
                        record.at(),
                        record.at(),
                        record.delay(),
                        record.hashed().hash(),
                        null,
                        false,
                        null),
                published.sameNumber());
    }
}
