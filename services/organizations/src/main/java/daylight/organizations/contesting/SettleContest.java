package daylight.organizations.contesting;

import daylight.kernel.mail.MailQueue;
import daylight.kernel.mail.OutgoingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Settles a contest, and tells whoever contested, in one transaction. Both languages in one mail, because nobody asked which one the reader prefers. */
@ApplicationScoped
class SettleContest {
    private static final String SUBJECT = "What became of your objection / 您的异议已有处理结果";
    private static final String SETTLE = """
            WITH before AS (SELECT id, email FROM contest WHERE id = :id AND settled_at IS NULL FOR NO KEY UPDATE)
            UPDATE contest c SET settled_at = :at, settled_by = :by, settlement = :settlement, email = NULL
            FROM before, organization o WHERE c.id = before.id AND o.id = c.organization_id
            RETURNING before.email, o.name, o.reference
            """;

    private record Settled(@Nullable String email, String name, String reference) {}

    private final Jdbi jdbi;
    private final MailQueue queue;
    private final Clock clock;
    private final String url;

    SettleContest(Jdbi jdbi, MailQueue queue, Clock clock, @ConfigProperty(name = "daylight.public-url") String url) {
        this.jdbi = jdbi;
        this.queue = queue;
        this.clock = clock;
        this.url = url;
    }

    /**
     * Settles one.
     *
     * @throws ContestRefusal.NotFound 404 when there is none that waits
     */
    @Transactional
    public void settle(UUID id, String registrar, String settlement) {
        Settled settled = jdbi.withHandle(handle -> handle.createQuery(SETTLE)
                        .bind("at", clock.instant())
                        .bind("by", registrar)
                        .bind("settlement", settlement)
                        .bind("id", id)
                        .map((row, context) -> new Settled(row.getString(1), row.getString(2), row.getString(3)))
                        .findOne())
                .orElseThrow(ContestRefusal.NotFound::new);
        String email = settled.email();
        if (email != null) {
            queue.add(List.of(new OutgoingMail(email, SUBJECT, text(settled, settlement), null)));
        }
    }

    private String text(Settled settled, String settlement) {
        return """
                You objected to a person in the entry of %1$s. A registrar has settled it:

                %2$s

                The entry as it is now: %3$s/organizations/%4$s
                If you do not agree, you may object again and say what was overlooked.

                您对“%1$s”登记信息中的人员提出了异议。登记机关的处理意见：

                %2$s

                现行登记信息：%3$s/zh/organizations/%4$s
                如不同意，可再次提出异议并说明未被考虑的情况。
                """.formatted(settled.name(), settlement, url, settled.reference());
    }
}
