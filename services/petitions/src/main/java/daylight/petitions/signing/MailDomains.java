package daylight.petitions.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What is known of mail providers. A sub-domain is as its domain. */
@ApplicationScoped
public class MailDomains {
    private final Jdbi jdbi;

    MailDomains(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public boolean blocked(String domain) {
        return kind(domain).filter("blocked"::equals).isPresent();
    }

    /**
     * Says what a domain is from now on.
     *
     * @param kind blocked, disposable or usual
     */
    @Transactional
    public void put(String domain, String kind) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM mail_domain WHERE domain = ?", domain);
            if (!kind.equals("usual")) {
                handle.execute("INSERT INTO mail_domain (domain, kind) VALUES (?, ?)", domain, kind);
            }
        });
    }

    int marks(String domain) {
        return kind(domain).filter("disposable"::equals).isPresent() ? Marks.DISPOSABLE_ADDRESS : 0;
    }

    private Optional<String> kind(String domain) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT kind FROM mail_domain WHERE :domain = domain OR :domain LIKE '%.' || domain ORDER BY kind LIMIT 1")
                .bind("domain", domain)
                .mapTo(String.class)
                .findOne());
    }
}
