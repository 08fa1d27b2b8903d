package daylight.disclosures.publishing;

import daylight.disclosures.record.RecordRefusal;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.outage.Outage;
import daylight.kernel.security.Caller;
import daylight.kernel.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Publishes what another service tells as an act of an agency, by the same way as the agency's own: the event's id is its Idempotency-Key, so an event that comes twice makes one record.
 */
@ApplicationScoped
class PublishForAgency {
    private static final Logger LOG = Logger.getLogger(PublishForAgency.class);

    private final PublishRecord publishRecord;

    PublishForAgency(PublishRecord publishRecord) {
        this.publishRecord = publishRecord;
    }

    /**
     * Publishes a record.
     *
     * @param service which tells of it
     * @param record as the agency would have sent it
     */
    void publish(ReceivedEvent event, String service, String agency, String record) {
        Caller caller = new Caller(service, Set.of(Roles.PUBLISHER), agency);
        try {
            publishRecord.publish(
                    record.getBytes(StandardCharsets.UTF_8), event.id().toString(), caller);
        } catch (RecordRefusal.Duplicate published) {
            LOG.infof("What event %s tells is a record already", event.id());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Outage("Stopped while a record was written", e);
        }
    }
}
