package daylight.organizations.register;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.organizations.stored.StoredJson;
import daylight.organizations.wording.NameKey;
import daylight.organizations.wording.NameLook;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps filings. Every method runs in the caller's transaction. */
@ApplicationScoped
public class Filings {
    private final Jdbi jdbi;

    Filings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void insert(Filing filing) {
        insert(filing, null);
    }

    /**
     * Inserts one that asks for a name.
     *
     * @param name which is kept as long as the filing waits; null when it asks for none
     */
    public void insert(Filing filing, @Nullable String name) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO filing (id, organization_id, kind, state, content, reason, legal_basis, effective_on, filed_at, filed_by,
                            decided_at, decided_by, decision, version, name_key, name_look)
                        VALUES (:id, :organization, :kind, :state, CAST(:content AS jsonb), :reason, :basis, :on, :filedAt, :filedBy,
                            :decidedAt, :decidedBy, :decision, :version, :key, :look)
                        """)
                .bind("id", filing.id())
                .bind("organization", filing.organization())
                .bind("kind", filing.kind().code())
                .bind("state", filing.state().code())
                .bind("content", filing.content().toString())
                .bind("reason", filing.reason())
                .bind("basis", filing.legalBasis())
                .bind("on", filing.effectiveOn())
                .bind("filedAt", filing.filedAt())
                .bind("filedBy", filing.filedBy())
                .bind("decidedAt", filing.decidedAt())
                .bind("decidedBy", filing.decidedBy())
                .bind("decision", filing.decision())
                .bind("version", filing.version())
                .bind("key", name == null ? null : NameKey.of(name))
                .bind("look", name == null ? null : NameLook.of(name))
                .execute());
    }

    /** Whether a filing of this kind on an organization waits, for a registrar or for its day. */
    public boolean waits(UUID organization, FilingKind kind) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM filing WHERE organization_id = :organization AND kind = :kind AND state IN ('awaiting-review', 'scheduled'))")
                .bind("organization", organization)
                .bind("kind", kind.code())
                .mapTo(Boolean.class)
                .one());
    }

    public Optional<Filing> find(UUID id) {
        return one("SELECT * FROM filing WHERE id = :id", id);
    }

    /** Takes the row for this transaction; take the organization's before it. */
    public Optional<Filing> lock(UUID id) {
        return one("SELECT * FROM filing WHERE id = :id FOR NO KEY UPDATE", id);
    }

    /** Of an organization, those whose day has come and that have no effect yet, in the order of their days. */
    public List<Filing> due(UUID organization, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM filing WHERE organization_id = :organization AND state = 'scheduled' AND effective_on <= :today ORDER BY effective_on, id FOR NO KEY UPDATE")
                .bind("organization", organization)
                .bind("today", today)
                .map((row, context) -> read(row))
                .list());
    }

    /**
     * Organizations with filings whose day has come, in the order of their ids.
     *
     * @param after those with a greater id
     */
    public List<UUID> organizationsDue(LocalDate today, UUID after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT DISTINCT organization_id FROM filing WHERE state = 'scheduled' AND effective_on <= :today AND organization_id > :after ORDER BY organization_id LIMIT :most")
                .bind("today", today)
                .bind("after", after)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    /** Moves a locked filing; null leaves what was decided before. */
    public Filing move(Filing filing, FilingState to, @Nullable String by, Instant at, @Nullable String decision) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "UPDATE filing SET state = :state, decided_by = coalesce(:by, decided_by), decided_at = :at, decision = coalesce(:decision, decision),"
                                + " version = version + 1 WHERE id = :id RETURNING *")
                .bind("state", to.code())
                .bind("by", by)
                .bind("at", at)
                .bind("decision", decision)
                .bind("id", filing.id())
                .map((row, context) -> read(row))
                .one());
    }

    /** Refuses a locked filing because it does not fit on its day. Who accepted it stays who decided. */
    public void refuse(Filing filing, AutomaticDecision why, Instant at) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE filing SET state = 'refused', automatic = CAST(? AS jsonb), decision = NULL, decided_at = ?, version = version + 1 WHERE id = ?",
                StoredJson.text(why),
                at.atOffset(ZoneOffset.UTC),
                filing.id()));
    }

    /** Sets the day on which it has effect after all: a review may take longer than its filer hoped. */
    public void effectiveOn(UUID id, LocalDate day) {
        jdbi.useHandle(handle -> handle.execute("UPDATE filing SET effective_on = ? WHERE id = ?", day, id));
    }

    private Optional<Filing> one(String sql, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** A row of {@code SELECT filing.*}. */
    public static Filing read(ResultSet row) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        String automatic = row.getString("automatic");
        return new Filing(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                FilingKind.of(row.getString("kind")),
                FilingState.of(row.getString("state")),
                StoredJson.read(row.getString("content"), JsonNode.class),
                row.getString("reason"),
                row.getString("legal_basis"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getString("filed_by"),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_by"),
                row.getString("decision"),
                automatic == null ? null : StoredJson.read(automatic, AutomaticDecision.class),
                row.getLong("version"));
    }
}
