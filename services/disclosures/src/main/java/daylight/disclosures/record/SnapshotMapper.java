package daylight.disclosures.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Makes a snapshot of a row. */
final class SnapshotMapper implements RowMapper<RecordSnapshot> {
    @Override
    public RecordSnapshot map(ResultSet row, StatementContext context) throws SQLException {
        RecordState state = RecordState.of(row.getString("state"));
        String canonical = row.getString("canonical");
        RecordContent content = canonical == null ? null : CanonicalReader.content(canonical);
        byte[] previous = row.getBytes("previous_hash");
        return new RecordSnapshot(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("agency"),
                row.getInt("version"),
                state,
                content,
                instant(row, "published_at"),
                instant(row, "updated_at"),
                delay(row),
                HexFormat.of().formatHex(row.getBytes("hash")),
                previous == null ? null : HexFormat.of().formatHex(previous),
                row.getInt("text_version") > 1,
                state == RecordState.PUBLISHED ? null : tombstone(row, content));
    }

    private static Tombstone tombstone(ResultSet row, @Nullable RecordContent content) throws SQLException {
        return new Tombstone(
                content == null ? null : content.title(),
                content == null ? null : content.documentNumber(),
                content == null ? null : content.language().code(),
                row.getString("reason"),
                row.getString("legal_basis"),
                row.getString("court_order"),
                instant(row, "at"));
    }

    private static @Nullable Delay delay(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("delay_from", LocalDate.class);
        LocalDate to = row.getObject("delay_to", LocalDate.class);
        return from == null || to == null
                ? null
                : Delay.of(row.getInt("delay_days"), row.getBoolean("delay_provisional"), from, to);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
