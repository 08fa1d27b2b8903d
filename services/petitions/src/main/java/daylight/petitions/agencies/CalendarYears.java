package daylight.petitions.agencies;

import daylight.contracts.disclosures.CalendarYearProclaimed;
import daylight.kernel.calendar.CalendarYear;
import daylight.kernel.calendar.Jurisdiction;
import daylight.kernel.calendar.WorkingCalendars;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Years of holidays that came after the release was made: kept in the database, and learnt by each process from there. */
@ApplicationScoped
public class CalendarYears {
    private record Proclaimed(String jurisdiction, CalendarYear year) {}

    private final Jdbi jdbi;
    private final WorkingCalendars calendars;

    CalendarYears(Jdbi jdbi, WorkingCalendars calendars) {
        this.jdbi = jdbi;
        this.calendars = calendars;
    }

    void start(@Observes StartupEvent start) {
        learn();
    }

    /** Keeps what an event said, unless a later one came before it. */
    void put(CalendarYearProclaimed year) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO calendar_year (jurisdiction, year, source, off, work, version) VALUES (:jurisdiction, :year, :source, CAST(:off AS date[]), CAST(:work AS date[]), :version)"
                                + " ON CONFLICT (jurisdiction, year) DO UPDATE SET source = excluded.source, off = excluded.off, work = excluded.work,"
                                + " version = excluded.version WHERE calendar_year.version < excluded.version")
                .bind("jurisdiction", year.jurisdiction())
                .bind("year", year.year())
                .bind("source", year.source())
                .bindArray("off", String.class, texts(year.off()))
                .bindArray("work", String.class, texts(year.work()))
                .bind("version", year.version())
                .execute());
    }

    /** Takes in all there are; whoever calls counts again what was counted without them. */
    public void learn() {
        List<Proclaimed> all = jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM calendar_year")
                .map((row, context) -> new Proclaimed(
                        row.getString("jurisdiction"),
                        CalendarYear.of(
                                row.getInt("year"), row.getString("source"), days(row, "off"), days(row, "work"))))
                .list());
        all.forEach(one -> Jurisdiction.of(one.jurisdiction())
                .ifPresent(jurisdiction -> calendars.learn(jurisdiction, one.year())));
    }

    private static List<String> texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }

    private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
    }
}
