package daylight.organizations.contesting;

import daylight.kernel.mail.MailQueue;
import daylight.kernel.mail.OutgoingMail;
import daylight.organizations.register.RegisterRefusal;
import daylight.organizations.representing.Representatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Settles a contest, and tells whoever contested, in one transaction. Both languages in one mail, because nobody asked which one the reader prefers. */
@ApplicationScoped
class SettleContest {
    private static final String SUBJECT = "What became of your objection / 您的异议已有处理结果";
    private static final String TAKE = """
            SELECT c.account, c.email, c.at, o.id, o.name, o.reference FROM contest c JOIN organization o ON o.id = c.organization_id
            WHERE c.id = :id AND c.settled_at IS NULL FOR NO KEY UPDATE OF c
            """;
    private static final String SETTLE =
            "UPDATE contest SET settled_at = :at, settled_by = :by, settlement = :settlement, email = NULL WHERE id = :id";

    private record Open(
            String account, @Nullable String email, Instant at, UUID organization, String name, String reference) {}

    private final Jdbi jdbi;
    private final Representatives representatives;
    private final MailQueue queue;
    private final Clock clock;
    private final String url;

    SettleContest(
            Jdbi jdbi,
            Representatives representatives,
            MailQueue queue,
            Clock clock,
            @ConfigProperty(name = "daylight.public-url") String url) {
        this.jdbi = jdbi;
        this.representatives = representatives;
        this.queue = queue;
        this.clock = clock;
        this.url = url;
    }

    /**
     * Settles one.
     *
     * @throws ContestRefusal.NotFound 404 when there is none that waits
     * @throws RegisterRefusal.SecondRegistrar 403 to the one who contested, and to whoever speaks for the organization or did then
     */
    @Transactional
    public void settle(UUID id, String registrar, String settlement) {
        Open open = taken(id);
        if (open.account().equals(registrar) || representatives.spokeSince(open.organization(), registrar, open.at())) {
            throw new RegisterRefusal.SecondRegistrar();
        }
        jdbi.useHandle(handle -> handle.createUpdate(SETTLE)
                .bind("at", clock.instant())
                .bind("by", registrar)
                .bind("settlement", settlement)
                .bind("id", id)
                .execute());
        String email = open.email();
        if (email != null) {
            queue.add(List.of(new OutgoingMail(email, SUBJECT, text(open, settlement), null)));
        }
    }

    private Open taken(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKE)
                        .bind("id", id)
                        .map((row, context) -> new Open(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getObject(4, UUID.class),
                                row.getString(5),
                                row.getString(6)))
                        .findOne())
                .orElseThrow(ContestRefusal.NotFound::new);
    }

    private String text(Open open, String settlement) {
        return """
                You objected to a person in the entry of %1$s. A registrar has settled it:

                %2$s

                The entry as it is now: %3$s/organizations/%4$s
                If you do not agree, you may object again and say what was overlooked.

                您对“%1$s”登记信息中的人员提出了异议。登记机关的处理意见：

                %2$s

                现行登记信息：%3$s/zh/organizations/%4$s
                如不同意，可再次提出异议并说明未被考虑的情况。
                """.formatted(open.name(), settlement, url, open.reference());
    }
}
