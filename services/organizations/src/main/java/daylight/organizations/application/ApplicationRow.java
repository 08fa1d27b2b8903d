package daylight.organizations.application;

import daylight.organizations.application.Application.Point;
import daylight.organizations.application.Application.Refused;
import daylight.organizations.stored.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of applications. */
final class ApplicationRow {
    private ApplicationRow() {}

    static Application read(ResultSet row) throws SQLException {
        String refusal = row.getString("refusal");
        return new Application(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("account"),
                row.getString("email"),
                ApplicationState.of(row.getString("state")),
                StoredJson.read(row.getString("steps"), Steps.class),
                row.getObject("reservation", UUID.class),
                Objects.requireNonNull(time(row, "created_at")),
                Objects.requireNonNull(time(row, "updated_at")),
                time(row, "submitted_at"),
                row.getObject("due_on", LocalDate.class),
                row.getString("assignee"),
                StoredJson.list(row.getString("points"), Point[].class),
                row.getString("proposed_by"),
                refusal == null ? null : StoredJson.read(refusal, Refused.class),
                row.getString("objection"),
                time(row, "decided_at"),
                row.getObject("organization", UUID.class),
                row.getInt("submissions"),
                row.getLong("version"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
