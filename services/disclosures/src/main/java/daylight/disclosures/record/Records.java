package daylight.disclosures.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Changes records one at a time, inside the transaction of the use case. New ones are written in bulk by the publishing feature. */
@ApplicationScoped
public class Records {
    private final Jdbi jdbi;

    Records(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps others from changing the record until the end of the transaction. */
    public Optional<DisclosureRecord> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, reference, agency, version, text_version, state, hash FROM record WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map((row, context) -> new DisclosureRecord(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("agency"),
                        row.getInt("version"),
                        row.getInt("text_version"),
                        RecordState.of(row.getString("state")),
                        HexFormat.of().formatHex(row.getBytes("hash"))))
                .findOne());
    }

    /** Stores an amendment. */
    public void amend(
            DisclosureRecord record, HashedVersion made, List<String> changed, RecordKeys keys, @Nullable Delay delay) {
        jdbi.useHandle(handle -> {
            advance(
                            handle,
                            record,
                            made,
                            ", title = :title, number_key = :number, numbered_title = decode(:numberedTitle, 'hex'),"
                                    + " content = decode(:content, 'hex'), delay_days = :days, delay_provisional = :provisional, delay_from = :from, delay_to = :to")
                    .bind(
                            "title",
                            made.version().content() == null
                                    ? null
                                    : made.version().content().title())
                    .bind("number", keys.number())
                    .bind("numberedTitle", keys.numberedTitle())
                    .bind("content", keys.content())
                    .bind("days", delay == null ? null : delay.workingDays())
                    .bind("provisional", delay == null ? null : delay.provisional())
                    .bind("from", delay == null ? null : delay.from())
                    .bind("to", delay == null ? null : delay.to())
                    .execute();
            append(handle, made, changed);
        });
    }

    /** Stores a withdrawal: the text stays, for auditors. */
    public void withdraw(DisclosureRecord record, HashedVersion made) {
        jdbi.useHandle(handle -> {
            advance(handle, record, made, "").execute();
            append(handle, made, List.of("state"));
        });
    }

    /** Stores an erasure: the text goes, everywhere. The act is stored first, for the database lets the text go only once it stands. */
    public void erase(DisclosureRecord record, HashedVersion made) {
        jdbi.useHandle(handle -> {
            advance(handle, record, made, ", title = NULL, number_key = NULL, numbered_title = NULL, content = NULL")
                    .execute();
            append(handle, made, List.of("state"));
            handle.createUpdate("UPDATE record_version SET canonical = NULL WHERE record_id = :id AND act <> 'erased'")
                    .bind("id", record.id())
                    .execute();
        });
    }

    private static Update advance(Handle handle, DisclosureRecord record, HashedVersion made, String more) {
        return handle.createUpdate("UPDATE record SET version = :version, text_version = :textVersion, state = :state,"
                        + " updated_at = :at, hash = :hash" + more + " WHERE id = :id")
                .bind("id", record.id())
                .bind("version", record.version())
                .bind("textVersion", record.textVersion())
                .bind("state", record.state().code())
                .bind("at", made.version().at().atOffset(ZoneOffset.UTC))
                .bind("hash", HexFormat.of().parseHex(made.hash()));
    }

    private static void append(Handle handle, HashedVersion made, List<String> changed) {
        RecordVersion version = made.version();
        Grounds grounds = version.grounds();
        handle.createUpdate("""
                        INSERT INTO record_version
                            (record_id, version, act, at, hash, previous_hash, reason, legal_basis, court_order, changed, canonical)
                        VALUES (:id, :version, :act, :at, :hash, :previous, :reason, :legalBasis, :courtOrder, :changed, :canonical)
                        """)
                .bind("id", version.id())
                .bind("version", version.version())
                .bind("act", version.act().code())
                .bind("at", version.at().atOffset(ZoneOffset.UTC))
                .bind("hash", HexFormat.of().parseHex(made.hash()))
                .bind(
                        "previous",
                        version.previousHash() == null ? null : HexFormat.of().parseHex(version.previousHash()))
                .bind("reason", grounds == null ? null : grounds.reason())
                .bind("legalBasis", grounds == null ? null : grounds.legalBasis())
                .bind("courtOrder", grounds == null ? null : grounds.courtOrder())
                .bindArray("changed", String.class, changed.toArray())
                .bind("canonical", made.canonical())
                .execute();
    }
}
