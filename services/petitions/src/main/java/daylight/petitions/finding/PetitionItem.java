package daylight.petitions.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A petition in a list.
 *
 * @param lastHour confirmed in the last hour
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PetitionItem(
        UUID id,
        String reference,
        String state,
        String action,
        String agency,
        String region,
        long signatures,
        long lastHour,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt) {
    static final List<String> COLUMNS = List.of(
            "id", "reference", "state", "action", "agency", "region", "signatures", "lastHour", "openedAt", "closesAt");

    List<@Nullable Object> cells() {
        return Arrays.asList(id, reference, state, action, agency, region, signatures, lastHour, openedAt, closesAt);
    }

    /** A row of the lists. */
    static PetitionItem read(ResultSet row) throws SQLException {
        Timestamp opened = row.getTimestamp("opened_at");
        Timestamp closes = row.getTimestamp("closes_at");
        return new PetitionItem(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("state"),
                row.getString("action"),
                row.getString("agency"),
                row.getString("region"),
                row.getLong("total"),
                row.getLong("recent"),
                opened == null ? null : opened.toInstant(),
                closes == null ? null : closes.toInstant());
    }
}
