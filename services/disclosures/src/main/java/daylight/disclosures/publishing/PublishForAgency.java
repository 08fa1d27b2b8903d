package daylight.disclosures.publishing;

import daylight.disclosures.agency.KnownAgencies;
import daylight.disclosures.record.Delays;
import daylight.disclosures.record.RecordRefusal;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.idempotency.KeyRefusal;
import daylight.kernel.outage.Outage;
import daylight.kernel.problems.CommonProblems;
import daylight.kernel.security.Caller;
import daylight.kernel.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Publishes what another service tells as an act of an agency, by the same way as the agency's own: the event's id is its Idempotency-Key, so an event that comes twice makes one record, though it come years later.
 */
@ApplicationScoped
class PublishForAgency {
    private static final Logger LOG = Logger.getLogger(PublishForAgency.class);

    private final PublishRecord publishRecord;
    private final KnownAgencies agencies;
    private final Clock clock;

    PublishForAgency(PublishRecord publishRecord, KnownAgencies agencies, Clock clock) {
        this.publishRecord = publishRecord;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The day where the agency is: what was told in its evening must not seem to come from its future. */
    LocalDate day(String agency, Instant at) {
        return at.atZone(zone(agency)).toLocalDate();
    }

    /** A day that is known without its hour, but not later than today where the agency is. */
    LocalDate day(String agency, LocalDate anywhere) {
        LocalDate today = day(agency, clock.instant());
        return anywhere.isBefore(today) ? anywhere : today;
    }

    private ZoneId zone(String agency) {
        return agencies.find(agency)
                .map(known -> Delays.zone(known.jurisdiction()))
                .orElse(ZoneOffset.UTC);
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
        } catch (KeyRefusal told) {
            if (!told.problem().kind().equals(CommonProblems.KEY_REUSED)) {
                throw new Outage("Another process is writing what event " + event.id() + " tells", told);
            }
            // An earlier release has made other bytes of the same event.
            LOG.infof("What event %s tells became a record before", event.id());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Outage("Stopped while a record was written", e);
        }
    }
}
