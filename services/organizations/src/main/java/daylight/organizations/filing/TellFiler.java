package daylight.organizations.filing;

import daylight.kernel.mail.MailQueue;
import daylight.kernel.mail.OutgoingMail;
import daylight.organizations.register.Filing;
import daylight.organizations.register.Organization;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells a representative that what they filed was refused, by a registrar or by the register on its day: they may have relied on it. In the caller's transaction; whoever no longer speaks for the organization is
 * not written to. Both languages in one, because nobody asked which one the reader prefers.
 */
@Singleton
class TellFiler {
    private static final String SUBJECT = "A filing was refused / 一项申报未获通过";

    private final Jdbi jdbi;
    private final MailQueue queue;
    private final String url;

    TellFiler(Jdbi jdbi, MailQueue queue, @ConfigProperty(name = "daylight.public-url") String url) {
        this.jdbi = jdbi;
        this.queue = queue;
        this.url = url;
    }

    void refused(Organization organization, Filing filing) {
        String text = """
                A filing for %1$s was refused and has no effect. The reason is listed there:
                %2$s/my/organizations/filings?organization=%3$s

                为“%1$s”办理的一项申报未获通过，不生效。理由见：
                %2$s/my/zh/organizations/filings?organization=%3$s
                """.formatted(organization.name(), url, organization.reference());
        queue.add(addresses(filing).stream()
                .map(address -> new OutgoingMail(address, SUBJECT, text, null))
                .toList());
    }

    private List<String> addresses(Filing filing) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT email FROM representative WHERE organization_id = :organization AND account = :account AND ended_at IS NULL AND email IS NOT NULL")
                .bind("organization", filing.organization())
                .bind("account", filing.filedBy())
                .mapTo(String.class)
                .list());
    }
}
