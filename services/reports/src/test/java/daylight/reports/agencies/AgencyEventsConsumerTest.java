package daylight.reports.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.contracts.Event;
import daylight.contracts.disclosures.AgencyAmended;
import daylight.contracts.disclosures.AgencyRegistered;
import daylight.kernel.events.EventJson;
import daylight.kernel.events.ReceivedEvent;
import daylight.reports.ReportsServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class AgencyEventsConsumerTest {
    private static final Instant AT = Instant.parse("2026-03-31T09:00:00Z");

    private final AgencyEventsConsumer consumer;
    private final Agencies agencies;

    AgencyEventsConsumerTest(AgencyEventsConsumer consumer, Agencies agencies) {
        this.consumer = consumer;
        this.agencies = agencies;
    }

    @Test
    void anAgencyIsKnownOnceItsRegistrationWasToldHoweverOften() {
        String slug = slug();
        assertThat(agencies.isKnown(slug)).isFalse();

        AgencyRegistered registered = new AgencyRegistered(UUID.randomUUID(), 1, slug, "CN", AT);
        told(registered);
        told(registered);

        assertThat(agencies.isKnown(slug)).isTrue();
    }

    @Test
    void anAgencyWhoseRegistrationWasMissedIsKnownOnceItIsAmended() {
        String slug = slug();

        told(new AgencyAmended(UUID.randomUUID(), 2, slug, "CN", AT));

        assertThat(agencies.isKnown(slug)).isTrue();
    }

    private static String slug() {
        return "agency-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private void told(Event event) {
        ReceivedEvent received = received(event);
        QuarkusTransaction.requiringNew().run(() -> consumer.handle(received));
    }

    private static ReceivedEvent received(Event event) {
        String json = EventJson.write(UUID.randomUUID(), "/api/disclosures", AT, event);
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
