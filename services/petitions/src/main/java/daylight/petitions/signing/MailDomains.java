package daylight.petitions.signing;

import daylight.contracts.petitions.MailDomainClassified;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What is known of mail providers. A sub-domain is as its domain. */
@ApplicationScoped
public class MailDomains {
    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;

    MailDomains(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
    }

    public boolean blocked(String domain) {
        return kind(domain).filter("blocked"::equals).isPresent();
    }

    /**
     * Says what a domain is from now on, in an event too.
     *
     * @param kind blocked, disposable or usual
     */
    @Transactional
    public void put(String domain, String kind) {
        MailDomainClassified classified = jdbi.withHandle(handle -> handle.createQuery(
                        "INSERT INTO mail_domain AS d (domain, kind, version) VALUES (:domain, :kind, 1)"
                                + " ON CONFLICT (domain) DO UPDATE SET kind = excluded.kind, version = d.version + 1 RETURNING id, version")
                .bind("domain", domain)
                .bind("kind", kind)
                .map((row, context) ->
                        new MailDomainClassified(row.getObject(1, UUID.class), row.getLong(2), kind, clock.instant()))
                .one());
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
                        "SELECT kind FROM mail_domain WHERE domain = ANY (:domains) ORDER BY kind LIMIT 1")
                .bindArray("domains", String.class, upwards(domain))
                .mapTo(String.class)
                .findOne());
    }
}
