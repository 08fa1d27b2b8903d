package daylight.disclosures.publishing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.contracts.reports.OutcomePublished;
import daylight.contracts.reports.ReportEvent;
import daylight.disclosures.record.RecordRefusal;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.inbox.ProjectionConsumer;
import daylight.kernel.outage.Outage;
import daylight.kernel.security.Caller;
import daylight.kernel.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of each published outcome of a report, by the same way as an agency's own: the event's id is its Idempotency-Key, so an event that comes twice makes one record.
 */
@ApplicationScoped
class OutcomesConsumer implements ProjectionConsumer {
    private static final Logger LOG = Logger.getLogger(OutcomesConsumer.class);

    private final PublishRecord publishRecord;

    OutcomesConsumer(PublishRecord publishRecord) {
        this.publishRecord = publishRecord;
    }

    @Override
    public String name() {
        return "disclosures-report-outcomes";
    }

    @Override
    public Set<String> topics() {
        return Set.of(ReportEvent.TOPIC);
    }

    @Override
    public Set<String> types() {
        return Set.of("OutcomePublished");
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        events.stream().filter(event -> event.type().equals("OutcomePublished")).forEach(this::publish);
    }

    private void publish(ReceivedEvent event) {
        OutcomePublished outcome = event.as(OutcomePublished.class);
        Caller agency = new Caller("reports", Set.of(Roles.PUBLISHER), outcome.agency());
        try {
            publishRecord.publish(record(outcome), event.id().toString(), agency);
        } catch (RecordRefusal.Duplicate published) {
            LOG.infof("The outcome %s is a record already", outcome.outcomeId());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Outage("Stopped while a record was written", e);
        }
    }

    /** The record as the agency would have sent it; texts of two languages one after the other. */
    static byte[] record(OutcomePublished outcome) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("agency", outcome.agency());
        record.put("category", "other");
        record.put(
                "title",
                Objects.requireNonNullElse(outcome.titleEn(), Objects.requireNonNullElse(outcome.titleZh(), "")));
        record.put("body", joined("\n\n", joined("\n\n", outcome.textEn(), second(outcome)), outcome.textZh()));
        record.put(
                "documentNumber",
                outcome.year() + "-" + outcome.outcomeId().toString().substring(0, 8));
        record.put("firstPublished", outcome.publishedOn().toString());
        record.putArray("topics").add(outcome.category()).add(outcome.outcome());
        return record.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The Chinese title, where the record's own is the English one. */
    private static @Nullable String second(OutcomePublished outcome) {
        return outcome.titleEn() == null ? null : outcome.titleZh();
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
