package daylight.disclosures.publishing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.contracts.petitions.PetitionEvent;
import daylight.contracts.petitions.PetitionResponded;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.inbox.ProjectionConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Makes a record of each answer to a petition, under the name of the agency that gave it. */
@ApplicationScoped
class PetitionAnswersConsumer implements ProjectionConsumer {
    private final PublishForAgency publish;

    PetitionAnswersConsumer(PublishForAgency publish) {
        this.publish = publish;
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
        publish.publish(event, "petitions", answer.agency(), record(answer));
    }

    /** The record as the agency would have sent it. */
    private String record(PetitionResponded answer) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("agency", answer.agency());
        record.put("category", "other");
        record.put("title", answer.title());
        record.put("summary", answer.summary());
        record.put("body", answer.body());
        record.put("sourceUrl", answer.url());
        record.put("firstPublished", publish.day(answer.agency(), answer.at()).toString());
        return record.toString();
    }
}
