package daylight.petitions.announcing;

import daylight.kernel.mail.MailQueue;
import daylight.kernel.ticking.Ticker;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.Petitions;
import daylight.petitions.rounds.Rounds;
import daylight.petitions.signing.Signer;
import daylight.petitions.signing.SigningToken.Purpose;
import daylight.petitions.signing.SigningTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Queues the mails of an announcement, a slice of signers a transaction, so that a hundred thousand of them hold up nothing. */
@ApplicationScoped
class SendAnnouncements {
    private static final int SLICE = 500;
    private static final int MOST = 100;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration STOP_HOLDS = Duration.ofDays(400);

    /** Petitions have one of a kind. */
    private record Announced(Instant at, UUID petition, String kind) {}

    private record UnderWay(UUID petition, String kind, Instant at, UUID after) {}

    private record Reader(UUID signer, String address) {}

    private final Rounds<Announced> rounds = new Rounds<>("Announcing");
    private final Jdbi jdbi;
    private final Petitions petitions;
    private final SigningTokens tokens;
    private final MailQueue mails;
    private final News news;
    private final Clock clock;
    private @Nullable Ticker ticker;

    SendAnnouncements(Jdbi jdbi, Petitions petitions, SigningTokens tokens, MailQueue mails, News news, Clock clock) {
        this.jdbi = jdbi;
        this.petitions = petitions;
        this.tokens = tokens;
        this.mails = mails;
        this.news = news;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        ticker = new Ticker("announcements", PAUSE, () -> rounds.each(this::underWay, this::send));
    }

    void stop(@Observes ShutdownEvent stop) {
        if (ticker != null) {
            ticker.close();
        }
    }

    private List<Announced> underWay(@Nullable Announced last) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT at, petition_id, kind FROM announcement WHERE finished_at IS NULL AND (at, petition_id, kind) > (:at, :petition, :kind)"
                                + " ORDER BY at, petition_id, kind LIMIT :most")
                .bind("at", last == null ? Instant.EPOCH : last.at())
                .bind("petition", last == null ? FIRST : last.petition())
                .bind("kind", last == null ? "" : last.kind())
                .bind("most", MOST)
                .map((row, context) ->
                        new Announced(row.getTimestamp(1).toInstant(), row.getObject(2, UUID.class), row.getString(3)))
                .list());
    }

    private void send(Announced announced) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(handle -> slice(handle, announced)));
        }
    }

    /** False when it is done, or another replica is at it. */
    private boolean slice(Handle handle, Announced announced) {
        Optional<UnderWay> found = handle.createQuery(
                        "SELECT after FROM announcement WHERE petition_id = :petition AND kind = :kind AND finished_at IS NULL FOR UPDATE SKIP LOCKED")
                .bind("petition", announced.petition())
                .bind("kind", announced.kind())
                .map((row, context) -> new UnderWay(
                        announced.petition(), announced.kind(), announced.at(), row.getObject(1, UUID.class)))
                .findOne();
        found.ifPresent(one -> send(handle, one));
        return found.isPresent();
    }

    private void send(Handle handle, UnderWay one) {
        List<Reader> readers = handle.createQuery(
                        "SELECT signer, address FROM signature WHERE petition_id = :petition AND signer > :after"
                                // Who signed afterwards saw it on the page.
                                + " AND notify AND address IS NOT NULL AND invalidation IS NULL AND confirmed_at <= :at"
                                + " ORDER BY signer LIMIT :slice")
                .bind("at", one.at())
                .bind("petition", one.petition())
                .bind("after", one.after())
                .bind("slice", SLICE)
                .map((row, context) -> new Reader(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        Instant now = clock.instant();
        petitions.find(one.petition().toString()).ifPresent(petition -> write(petition, one, readers, now));
        handle.createUpdate(
                        "UPDATE announcement SET after = :after, finished_at = :finished WHERE petition_id = :petition AND kind = :kind")
                .bind(
                        "after",
                        readers.isEmpty() ? one.after() : readers.getLast().signer())
                .bind("finished", readers.size() < SLICE ? now : null)
                .bind("petition", one.petition())
                .bind("kind", one.kind())
                .execute();
    }

    private void write(Petition petition, UnderWay one, List<Reader> readers, Instant now) {
        if (one.after().equals(FIRST) && petition.creatorAddress() != null) {
            mails.add(List.of(news.mail(petition, one.kind(), petition.creatorAddress(), null)));
        }
        mails.add(readers.stream()
                .map(reader -> news.mail(petition, one.kind(), reader.address(), stop(petition, reader, now)))
                .toList());
    }

    private String stop(Petition petition, Reader reader, Instant now) {
        return tokens.write(Purpose.STOP_MAIL, new Signer(petition.id(), reader.signer()), now.plus(STOP_HOLDS));
    }
}
