package daylight.disclosures.publishing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.contracts.petitions.PetitionEvent;
import daylight.contracts.petitions.PetitionResponded;
import daylight.disclosures.record.RecordRefusal;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.inbox.ProjectionConsumer;
import daylight.kernel.outage.Outage;
import daylight.kernel.security.Caller;
import daylight.kernel.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Makes a record of each answer to a petition, by the same way as an agency's own: the event's id is its Idempotency-Key, so an event that comes twice makes one record.
 */
@ApplicationScoped
class PetitionAnswersConsumer implements ProjectionConsumer {
    private static final Logger LOG = Logger.getLogger(PetitionAnswersConsumer.class);

    private final PublishRecord publishRecord;

    PetitionAnswersConsumer(PublishRecord publishRecord) {
        this.publishRecord = publishRecord;
    }

    @Override
    public String name() {
        return "disclosures-petition-answers";
    }

    @Override
    public Set<String> topics() {
        return Set.of(PetitionEvent.TOPIC);
    }

    @Override
    public Set<String> types() {
        return Set.of("PetitionResponded");
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        events.stream()
                .filter(event -> event.type().equals("PetitionResponded"))
                .forEach(this::publish);
    }

    private void publish(ReceivedEvent event) {
        PetitionResponded answer = event.as(PetitionResponded.class);
        Caller agency = new Caller("petitions", Set.of(Roles.PUBLISHER), answer.agency());
        try {
            publishRecord.publish(record(answer), event.id().toString(), agency);
        } catch (RecordRefusal.Duplicate published) {
            LOG.infof("The answer to petition %s is a record already", answer.reference());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Outage("Stopped while a record was written", e);
        }
    }

    /** The record as the agency would have sent it. */
    static byte[] record(PetitionResponded answer) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("agency", answer.agency());
        record.put("category", "other");
        record.put("title", answer.title());
        record.put("summary", answer.summary());
        record.put("body", answer.body());
        record.put("sourceUrl", answer.url());
        record.put(
                "firstPublished",
                answer.at().atZone(ZoneOffset.UTC).toLocalDate().toString());
        return record.toString().getBytes(StandardCharsets.UTF_8);
    }
}
