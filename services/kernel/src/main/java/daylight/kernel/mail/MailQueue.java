package daylight.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps mails until they are sent. */
@ApplicationScoped
public class MailQueue {
    /** How long a claimed mail is left alone: longer than a mail server takes to answer. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    // The domains are found by jumping through the index, so that a hundred thousand mails to one do not hold up the
    // others. What somebody waits for goes before news to many, within a domain and among them.
    private static final String CLAIM = """
            WITH RECURSIVE d AS (
                (SELECT domain FROM mail ORDER BY domain LIMIT 1)
                UNION ALL
                SELECT (SELECT m.domain FROM mail m WHERE m.domain > d.domain ORDER BY m.domain LIMIT 1) FROM d WHERE d.domain IS NOT NULL
            ), chosen AS (
                SELECT m.id FROM d CROSS JOIN LATERAL (
                    SELECT id, bulk, due_at FROM mail WHERE domain = d.domain AND due_at <= :now ORDER BY bulk, due_at LIMIT :perDomain) m
                WHERE d.domain IS NOT NULL ORDER BY m.bulk, m.due_at LIMIT :perRound
            ), mine AS (
                SELECT id FROM mail WHERE id IN (SELECT id FROM chosen) AND due_at <= :now FOR UPDATE SKIP LOCKED
            )
            UPDATE mail SET attempts = attempts + 1, due_at = :lease WHERE id IN (SELECT id FROM mine)
            RETURNING id, attempts, recipient, subject, body, unsubscribe
            """;

    record Claimed(long id, int attempts, OutgoingMail mail) {}

    private final Jdbi jdbi;
    private final Clock clock;

    MailQueue(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Queues mails, to be sent after the transaction that is under way commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<OutgoingMail> mails) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch =
                    handle.prepareBatch("INSERT INTO mail (recipient, domain, subject, body, unsubscribe, due_at)"
                            + " VALUES (:to, :domain, :subject, :text, :unsubscribe, :at)");
            for (OutgoingMail mail : mails) {
                batch.bind("to", mail.to())
                        .bind("domain", mail.domain())
                        .bind("subject", mail.subject())
                        .bind("text", mail.text())
                        .bind("unsubscribe", mail.unsubscribe())
                        .bind("at", clock.instant())
                        .add();
            }
            batch.execute();
        });
    }

    /** Takes what is due for this process alone. */
    @Transactional
    List<Claimed> claim(int perDomain, int perRound) {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> handle.createQuery(CLAIM)
                .bind("now", now)
                .bind("lease", now.plus(LEASE))
                .bind("perDomain", perDomain)
                .bind("perRound", perRound)
                .map((row, context) -> new Claimed(
                        row.getLong("id"),
                        row.getInt("attempts"),
                        new OutgoingMail(
                                row.getString("recipient"),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getString("unsubscribe"))))
                .list());
    }

    @Transactional
    void done(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM mail WHERE id = ?", id));
    }

    @Transactional
    void later(long id, Duration wait) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE mail SET due_at = :at WHERE id = :id")
                .bind("at", clock.instant().plus(wait))
                .bind("id", id)
                .execute());
    }
}
