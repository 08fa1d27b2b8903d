package daylight.petitions.announcing;

import daylight.kernel.mail.MailQueue;
import daylight.kernel.mail.OutgoingMail;
import daylight.kernel.ticking.Ticker;
import daylight.petitions.letters.Letters;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.Petitions;
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
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration STOP_HOLDS = Duration.ofDays(400);

    private record UnderWay(UUID petition, String kind, Instant at, UUID after) {}

    private record Reader(UUID signer, String address) {}

    private final Jdbi jdbi;
    private final Petitions petitions;
    private final SigningTokens tokens;
    private final MailQueue mails;
    private final Letters letters;
    private final Clock clock;
    private @Nullable Ticker ticker;

    SendAnnouncements(
            Jdbi jdbi, Petitions petitions, SigningTokens tokens, MailQueue mails, Letters letters, Clock clock) {
        this.jdbi = jdbi;
        this.petitions = petitions;
        this.tokens = tokens;
        this.mails = mails;
        this.letters = letters;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        ticker = new Ticker("announcements", PAUSE, () -> {
            boolean more = true;
            while (more) {
                more = QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(this::slice));
            }
        });
    }

    void stop(@Observes ShutdownEvent stop) {
        if (ticker != null) {
            ticker.close();
        }
    }

    /** False when nothing is under way. */
    private boolean slice(Handle handle) {
        Optional<UnderWay> found = handle.createQuery(
                        "SELECT petition_id, kind, at, after FROM announcement WHERE finished_at IS NULL ORDER BY at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .map((row, context) -> new UnderWay(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getObject(4, UUID.class)))
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
            mails.add(List.of(mail(petition, one.kind(), petition.creatorAddress(), null)));
        }
        mails.add(readers.stream()
                .map(reader -> mail(petition, one.kind(), reader.address(), stop(petition, reader, now)))
                .toList());
    }

    private String stop(Petition petition, Reader reader, Instant now) {
        return tokens.write(Purpose.STOP_MAIL, new Signer(petition.id(), reader.signer()), now.plus(STOP_HOLDS));
    }

    /** Without a way to stop it, it is the author's. */
    private OutgoingMail mail(Petition petition, String kind, String to, @Nullable String stop) {
        return switch (kind) {
            case "opened" -> letters.news(to, petition, "It is open for signatures.", "请愿已开放联署。", stop);
            case "rejected" ->
                letters.news(to, petition, "It was not opened; the page says why.", "请愿未获开放，原因见页面。", stop);
            case "response-threshold" ->
                letters.news(
                        to,
                        petition,
                        "It has enough signatures: the agency owes an official response.",
                        "联署已达到答复门槛，机关须正式答复。",
                        stop);
            case "hearing-threshold" ->
                letters.news(
                        to,
                        petition,
                        "It has enough signatures: a public hearing is owed.",
                        "联署已达到听证门槛，须举行公开听证。",
                        stop);
            case "responded" -> letters.news(to, petition, "The agency has answered.", "机关已答复。", stop);
            default -> letters.news(to, petition, "The public hearing was held.", "公开听证已举行。", stop);
        };
    }
}
