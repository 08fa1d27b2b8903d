package daylight.reports.ciphertext;

import daylight.kernel.housekeeping.Chore;
import daylight.reports.sealing.SealedStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps sealed files. */
@ApplicationScoped
public class Ciphertexts implements Chore {
    // One megabyte's class fits into one piece with its header, so nearly every message is one row in one transaction.
    private static final int PIECE = 1_050_000;
    private static final int DAYS_UNFINISHED = 2;

    private final Jdbi jdbi;
    private final Clock clock;

    Ciphertexts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Takes a file in. A short one stays in memory; a long one is written piece by piece, each in a transaction of its own, and counts for nothing until {@link #keep}.
     *
     * @throws daylight.reports.sealing.SealedShapeRefusal 422 when its length is none that padding gives; what was written is removed
     */
    public Arrived receive(SealedStream stream) throws IOException {
        UUID id = UUID.randomUUID();
        byte[] first = stream.next(PIECE);
        if (stream.ended()) {
            return new Arrived(id, stream.end(), first);
        }
        try {
            begin(id, first);
            for (int number = 1; !stream.ended(); number++) {
                piece(id, number, stream.next(PIECE));
            }
            return new Arrived(id, stream.end(), null);
        } catch (IOException | RuntimeException e) {
            remove(id);
            throw e;
        }
    }

    /** Reads a file to its end and keeps nothing of it. */
    public SealedStream.Sealed measure(SealedStream stream) throws IOException {
        while (!stream.ended()) {
            stream.next(PIECE);
        }
        return stream.end();
    }

    /** Makes it stand, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Arrived arrived) {
        byte[] whole = arrived.whole();
        if (whole == null) {
            jdbi.useHandle(handle -> handle.createUpdate("UPDATE sealed_body SET kept = true WHERE id = :id")
                    .bind("id", arrived.id())
                    .execute());
        } else {
            body(arrived.id(), true);
            piece(arrived.id(), 0, whole);
        }
    }

    /** Removes a file with all its pieces. */
    public void remove(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM sealed_body WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    /** Drops one that arrived and was not kept after all. */
    public void drop(Arrived arrived) {
        if (arrived.whole() == null) {
            remove(arrived.id());
        }
    }

    /** Writes it out piece by piece. */
    public void copy(UUID id, OutputStream out) throws IOException {
        for (int number = 0; ; number++) {
            Optional<byte[]> piece = piece(id, number);
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    /** Uploads that broke off without our noticing: the process was killed. */
    @Override
    public void tidy(Instant now) {
        LocalDate before = LocalDate.ofInstant(now, clock.getZone()).minusDays(DAYS_UNFINISHED);
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM sealed_body WHERE NOT kept AND day < :before")
                .bind("before", before)
                .execute());
    }

    private Optional<byte[]> piece(UUID id, int number) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT bytes FROM sealed_piece WHERE body = :id AND number = :number")
                        .bind("id", id)
                        .bind("number", number)
                        .mapTo(byte[].class)
                        .findOne());
    }

    private void begin(UUID id, byte[] first) {
        body(id, false);
        piece(id, 0, first);
    }

    private void body(UUID id, boolean kept) {
        jdbi.useHandle(
                handle -> handle.createUpdate("INSERT INTO sealed_body (id, day, kept) VALUES (:id, :day, :kept)")
                        .bind("id", id)
                        .bind("day", LocalDate.now(clock))
                        .bind("kept", kept)
                        .execute());
    }

    private void piece(UUID id, int number, byte[] bytes) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO sealed_piece (body, number, bytes) VALUES (:id, :number, :bytes)")
                .bind("id", id)
                .bind("number", number)
                .bind("bytes", bytes)
                .execute());
    }
}
