package daylight.petitions.petition;

import daylight.kernel.ids.ShortReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps petitions. Every method runs in the caller's transaction. */
@ApplicationScoped
public class Petitions {
    private static final ShortReferences REFERENCES = new ShortReferences('P');

    private final Jdbi jdbi;

    Petitions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By id or by reference, as people type it. */
    public Optional<Petition> find(String idOrReference) {
        return asId(idOrReference)
                .flatMap(id -> one("SELECT * FROM petition WHERE id = :key", id))
                .or(() -> reference(idOrReference)
                        .flatMap(reference -> one("SELECT * FROM petition WHERE reference = :key", reference)));
    }

    /** A reference as it is kept, from what somebody typed; empty for what is none. */
    public static Optional<String> reference(String typed) {
        return REFERENCES.parse(typed);
    }

    /**
     * Takes the row for this transaction.
     *
     * @throws PetitionRefusal.NotFound 404 when there is none
     */
    public Petition lock(UUID id) {
        return one("SELECT * FROM petition WHERE id = :key FOR NO KEY UPDATE", id)
                .orElseThrow(PetitionRefusal.NotFound::new);
    }

    /** An account's that were made before one, the newest first. */
    public List<Petition> of(String account, UUID before, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM petition WHERE creator_account = :account AND id < :before ORDER BY id DESC LIMIT :most")
                .bind("account", account)
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    public String nextReference() {
        return REFERENCES.of(jdbi.withHandle(handle -> handle.createQuery("SELECT nextval('petition_reference')")
                .mapTo(Long.class)
                .one()));
    }

    /** Writes the first row of a new petition's public history. */
    public Petition begin(UUID id, Instant at) {
        note(id, PetitionAct.DRAFT, PetitionState.DRAFT, at, null);
        return lock(id);
    }

    /** Moves a locked petition along an edge and writes its public history; the caller appends the edge's event with the version answered here. */
    public Petition move(Petition petition, PetitionAct act, PetitionState to, Instant at, @Nullable String reason) {
        if (PetitionTransitions.next(petition.state(), act, to) != to) {
            throw new PetitionRefusal.NotNow(petition.state());
        }
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE petition SET state = :state, version = version + 1, revision = revision + 1, updated_at = :at WHERE id = :id")
                .bind("state", to.code())
                .bind("at", at)
                .bind("id", petition.id())
                .execute());
        note(petition.id(), act, to, at, reason);
        return lock(petition.id());
    }

    /** Ends the time for signing; what is owed stays owed. */
    public Petition close(Petition petition, Instant at) {
        PetitionState to = PetitionTransitions.next(petition.state(), PetitionAct.CLOSE);
        return move(petition, PetitionAct.CLOSE, to, at, null);
    }

    /** Numbers an event that changes no state. */
    public long nextVersion(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "UPDATE petition SET version = version + 1 WHERE id = :id RETURNING version")
                .bind("id", id)
                .mapTo(Long.class)
                .one());
    }

    private void note(UUID id, PetitionAct act, PetitionState state, Instant at, @Nullable String reason) {
        jdbi.useHandle(
                handle -> handle.createUpdate("INSERT INTO petition_act (petition_id, version, act, state, at, reason)"
                                + " SELECT id, version, :act, :state, :at, :reason FROM petition WHERE id = :id")
                        .bind("act", act.code())
                        .bind("state", state.code())
                        .bind("at", at)
                        .bind("reason", reason)
                        .bind("id", id)
                        .execute());
    }

    private Optional<Petition> one(String sql, Object key) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("key", key)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** A row of {@code SELECT petition.*}. */
    public static Petition read(ResultSet row) throws SQLException {
        return new Petition(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                PetitionState.of(row.getString("state")),
                row.getLong("version"),
                row.getLong("revision"),
                row.getString("action"),
                row.getString("background"),
                row.getString("details"),
                row.getString("agency"),
                row.getString("region"),
                row.getString("creator_account"),
                row.getString("creator_address"),
                row.getInt("sponsors"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                time(row, "opened_at"),
                time(row, "closes_at"),
                time(row, "closed_at"),
                row.getString("rejection_code"),
                row.getString("rejection_details"),
                state(row, "taken_down_from"),
                row.getString("takedown_reason"),
                row.getString("taken_over_from"));
    }

    private static @Nullable PetitionState state(ResultSet row, String column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : PetitionState.of(code);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Optional<UUID> asId(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
