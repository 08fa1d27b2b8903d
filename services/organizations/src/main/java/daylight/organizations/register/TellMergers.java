package daylight.organizations.register;

import daylight.contracts.organizations.OrganizationEvent;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Tells of mergers that a loader entered, as far as somebody speaks for the organization here: of the others nobody was ever told (docs/adr/0024-imports-are-told-of-once.md). */
@ApplicationScoped
public class TellMergers {
    private final Jdbi jdbi;
    private final Notices notices;
    private final Outbox outbox;
    private final Clock clock;

    TellMergers(Jdbi jdbi, Notices notices, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Tells of mergers.
     *
     * @param filings each with effect on its organization in the transaction at hand
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(List<UUID> filings) {
        Instant now = clock.instant();
        Map<UUID, Organization> represented = represented(filings);
        List<OrganizationEvent> events = new ArrayList<>();
        for (Filing filing : filings(filings)) {
            Organization after = represented.get(filing.organization());
            if (after != null) {
                events.add(event(after, filing, now));
            }
        }
        outbox.append(events);
    }

    private OrganizationEvent event(Organization after, Filing filing, Instant now) {
        return new RegisterEvents(after, filing, notices.of(after, filing), now).dissolved();
    }

    private Map<UUID, Organization> represented(List<UUID> filings) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT o.* FROM organization o JOIN filing f ON f.organization_id = o.id WHERE f.id = ANY (:filings)
                            AND EXISTS (SELECT FROM representative r WHERE r.organization_id = o.id AND r.ended_at IS NULL)
                        """)
                .bind("filings", filings.toArray(UUID[]::new))
                .map((row, context) -> Organizations.read(row))
                .stream()
                .collect(Collectors.toMap(Organization::id, Function.identity())));
    }

    private List<Filing> filings(List<UUID> filings) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM filing WHERE id = ANY (:filings)")
                .bind("filings", filings.toArray(UUID[]::new))
                .map((row, context) -> Filings.read(row))
                .list());
    }
}
