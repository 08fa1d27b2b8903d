package daylight.petitions.signing;

import daylight.contracts.petitions.MailDomainClassified;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What is known of mail providers. A sub-domain is as its domain, unless something else was decided on it. */
@ApplicationScoped
public class MailDomains {
    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;
    private final TimeOrderedIds ids;

    MailDomains(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    public boolean blocked(String domain) {
        return kind(domain).filter("blocked"::equals).isPresent();
    }

    /**
     * Says what a domain is from now on, in an event too, which names neither domain nor reason.
     *
     * @param kind blocked, disposable or usual
     * @param reason for colleagues
     */
    @Transactional
    public void put(String domain, String kind, String reason, String moderator) {
        Instant now = clock.instant();
        MailDomainClassified classified = jdbi.withHandle(handle -> handle.createQuery(
                        "INSERT INTO mail_domain AS d (domain, kind, version) VALUES (:domain, :kind, 1)"
                                + " ON CONFLICT (domain) DO UPDATE SET kind = excluded.kind, version = d.version + 1 RETURNING id, version")
                .bind("domain", domain)
                .bind("kind", kind)
                .map((row, context) ->
                        new MailDomainClassified(row.getObject(1, UUID.class), row.getLong(2), kind, now))
                .one());
        jdbi.useHandle(
                handle -> handle.createUpdate("INSERT INTO mail_domain_act (id, domain, kind, reason, moderator, at)"
                                + " VALUES (:id, :domain, :kind, :reason, :moderator, :at)")
                        .bind("id", ids.next())
                        .bind("domain", domain)
                        .bind("kind", kind)
                        .bind("reason", reason)
                        .bind("moderator", moderator)
                        .bind("at", now)
                        .execute());
        outbox.append(classified);
    }

    int marks(String domain) {
        return kind(domain).filter("disposable"::equals).isPresent() ? Marks.DISPOSABLE_ADDRESS : 0;
    }

    /** The domain itself and those it lies in. */
    private static List<String> upwards(String domain) {
        List<String> domains = new ArrayList<>();
        for (int at = 0; at >= 0; at = domain.indexOf('.', at)) {
            at += at == 0 ? 0 : 1;
            domains.add(domain.substring(at));
        }
        return domains;
    }

    private Optional<String> kind(String domain) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT kind FROM mail_domain WHERE domain = ANY (:domains) ORDER BY length(domain) DESC LIMIT 1")
                .bindArray("domains", String.class, upwards(domain))
                .mapTo(String.class)
                .findOne());
    }
}
