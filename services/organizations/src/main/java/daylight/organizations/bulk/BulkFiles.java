package daylight.organizations.bulk;

import daylight.organizations.finding.ListRegister.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The rows of bulk files. */
@ApplicationScoped
class BulkFiles {
    private static final int MOST = 100;
    private static final String MADE = "SELECT * FROM bulk_file WHERE attachment IS NOT NULL";

    /**
     * One that is made.
     *
     * @param organizations how many it tells of
     */
    record Made(LocalDate day, Format format, UUID attachment, long organizations, Instant madeAt) {
        String name() {
            return BulkFiles.name(day.toString(), format);
        }
    }

    private final Jdbi jdbi;
    private final Clock clock;

    BulkFiles(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** What a file is called. */
    static String name(@Nullable String day, Format format) {
        return "register" + (day == null ? "" : "-" + day) + "." + code(format) + ".gz";
    }

    static String code(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** Those there are, the newest first. */
    List<Made> all() {
        return jdbi.withHandle(handle -> handle.createQuery(MADE + " ORDER BY day DESC, format LIMIT :most")
                .bind("most", MOST)
                .map((row, context) -> made(row))
                .list());
    }

    Optional<Made> newest(Format format) {
        return jdbi.withHandle(handle -> handle.createQuery(MADE + " AND format = :format ORDER BY day DESC LIMIT 1")
                .bind("format", code(format))
                .map((row, context) -> made(row))
                .findOne());
    }

    Optional<Made> of(LocalDate day, Format format) {
        return jdbi.withHandle(handle -> handle.createQuery(MADE + " AND format = :format AND day = :day")
                .bind("format", code(format))
                .bind("day", day)
                .map((row, context) -> made(row))
                .findOne());
    }

    /** Takes on the making of one. @return false when it is made, or another is making it */
    boolean claim(LocalDate day, Format format, Instant until) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "INSERT INTO bulk_file (day, format, making_until) VALUES"
                                        + " (:day, :format, :until) ON CONFLICT (day, format) DO UPDATE SET making_until ="
                                        + " excluded.making_until WHERE bulk_file.attachment IS NULL AND bulk_file.making_until <= :now")
                        .bind("day", day)
                        .bind("format", code(format))
                        .bind("until", until)
                        .bind("now", clock.instant())
                        .execute()
                == 1);
    }

    /** Gives the making up, so that the next one can begin at once. */
    void release(LocalDate day, Format format) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "DELETE FROM bulk_file WHERE day = :day AND format = :format AND" + " attachment IS NULL")
                .bind("day", day)
                .bind("format", code(format))
                .execute());
    }

    void made(Made one) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE bulk_file SET attachment = :attachment, organizations ="
                        + " :organizations, made_at = :at WHERE day = :day AND format = :format")
                .bind("attachment", one.attachment())
                .bind("organizations", one.organizations())
                .bind("at", one.madeAt())
                .bind("day", one.day())
                .bind("format", code(one.format()))
                .execute());
    }

    /** Forgets those of days before, in the caller's transaction. @return what to remove */
    List<Made> forget(LocalDate before) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "DELETE FROM bulk_file WHERE day < :before AND attachment IS NOT NULL RETURNING *")
                .bind("before", before)
                .map((row, context) -> made(row))
                .list());
    }

    private static Made made(ResultSet row) throws SQLException {
        return new Made(
                row.getObject("day", LocalDate.class),
                Format.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                row.getObject("attachment", UUID.class),
                row.getLong("organizations"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
