package daylight.disclosures.publishing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.contracts.reports.OutcomePublished;
import daylight.contracts.reports.ReportEvent;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.inbox.ProjectionConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of each published outcome of a report, under the name of the agency that it is about.
 */
@ApplicationScoped
class OutcomesConsumer implements ProjectionConsumer {
    private final PublishForAgency publish;

    OutcomesConsumer(PublishForAgency publish) {
        this.publish = publish;
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
        publish.publish(event, "reports", outcome.agency(), record(outcome));
    }

    /** The record as the agency would have sent it; texts of two languages one after the other. */
    String record(OutcomePublished outcome) {
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
        record.put(
                "firstPublished",
                publish.day(outcome.agency(), outcome.publishedOn()).toString());
        record.putArray("topics").add(outcome.category()).add(outcome.outcome());
        return record.toString();
    }

    /** The Chinese title, where the record's own is the English one. */
    private static @Nullable String second(OutcomePublished outcome) {
        return outcome.titleEn() == null ? null : outcome.titleZh();
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
