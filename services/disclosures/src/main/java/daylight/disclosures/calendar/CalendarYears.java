package daylight.disclosures.calendar;

import daylight.kernel.calendar.CalendarYear;
import daylight.kernel.calendar.Jurisdiction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The table of years that were entered. */
@ApplicationScoped
class CalendarYears {
    private static final String SELECT =
            "SELECT id, version, jurisdiction, year, source, days_off, days_worked, proclaimed_at FROM calendar_year";

    private final Jdbi jdbi;

    CalendarYears(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<StoredYear> all() {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " ORDER BY jurisdiction, year")
                .map((row, context) -> read(row))
                .list());
    }

    /** Keeps others from changing any year until the end of the transaction: years are entered once in a long while. */
    Optional<StoredYear> lock(Jurisdiction jurisdiction, int year) {
        return jdbi.withHandle(handle -> {
            handle.execute("LOCK TABLE calendar_year IN SHARE ROW EXCLUSIVE MODE");
            return handle.createQuery(SELECT + " WHERE jurisdiction = :jurisdiction AND year = :year")
                    .bind("jurisdiction", jurisdiction.code())
                    .bind("year", year)
                    .map((row, context) -> read(row))
                    .findOne();
        });
    }

    void store(StoredYear stored) {
        CalendarYear year = stored.year();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO calendar_year (jurisdiction, year, id, version, source, days_off, days_worked, proclaimed_at)
                        VALUES (:jurisdiction, :year, :id, :version, :source, CAST(:off AS date[]), CAST(:work AS date[]), :at)
                        ON CONFLICT ON CONSTRAINT calendar_year_pk DO UPDATE
                            SET version = excluded.version, source = excluded.source, days_off = excluded.days_off,
                                days_worked = excluded.days_worked, proclaimed_at = excluded.proclaimed_at
                        """)
                .bind("jurisdiction", stored.jurisdiction().code())
                .bind("year", year.year())
                .bind("id", stored.id())
                .bind("version", stored.version())
                .bind("source", year.source())
                .bindArray("off", String.class, texts(year.off()))
                .bindArray("work", String.class, texts(year.work()))
                .bind("at", stored.proclaimedAt().atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static StoredYear read(ResultSet row) throws SQLException {
        String code = row.getString("jurisdiction");
        return new StoredYear(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Jurisdiction.of(code).orElseThrow(() -> new IllegalStateException("Unknown jurisdiction " + code)),
                CalendarYear.of(
                        row.getInt("year"),
                        row.getString("source"),
                        dates(row.getArray("days_off")),
                        dates(row.getArray("days_worked"))),
                row.getObject("proclaimed_at", OffsetDateTime.class).toInstant());
    }

    private static Object[] texts(Collection<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).toArray();
    }

    private static Collection<LocalDate> dates(Array array) throws SQLException {
        return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
    }
}
