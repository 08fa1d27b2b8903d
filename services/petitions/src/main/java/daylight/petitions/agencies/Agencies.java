package daylight.petitions.agencies;

import daylight.kernel.calendar.DueDate;
import daylight.kernel.calendar.Jurisdiction;
import daylight.kernel.calendar.WorkingCalendar;
import daylight.kernel.calendar.WorkingCalendars;
import daylight.kernel.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The agencies we have heard of, and the days on which they work. */
@ApplicationScoped
public class Agencies {
    /**
     * An agency.
     *
     * @param jurisdiction whose calendar counts
     */
    public record Agency(String slug, String jurisdiction) {}

    private final Jdbi jdbi;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Agencies(Jdbi jdbi, WorkingCalendars calendars, Clock clock) {
        this.jdbi = jdbi;
        this.calendars = calendars;
        this.clock = clock;
    }

    public Optional<Agency> find(String slug) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT slug, jurisdiction FROM agency WHERE slug = :slug")
                .bind("slug", slug)
                .map((row, context) -> new Agency(row.getString(1), row.getString(2)))
                .findOne());
    }

    /** Keeps what an event said, unless a later one came before it. */
    void put(Agency agency, long version) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO agency (slug, jurisdiction, version) VALUES (:slug, :jurisdiction, :version)"
                                + " ON CONFLICT (slug) DO UPDATE SET jurisdiction = excluded.jurisdiction, version = excluded.version"
                                + " WHERE agency.version < excluded.version")
                .bind("slug", agency.slug())
                .bind("jurisdiction", agency.jurisdiction())
                .bind("version", version)
                .execute());
    }

    /** The last of {@code days} working days of this agency after the day of {@code from}. */
    public DueDate workingDaysFrom(String slug, Instant from, int days) {
        Jurisdiction jurisdiction = jurisdiction(slug);
        return calendar(jurisdiction).add(LocalDate.ofInstant(from, zone(jurisdiction)), days);
    }

    /** Which day it is where this agency works. */
    public LocalDate today(String slug) {
        return LocalDate.ofInstant(clock.instant(), zone(jurisdiction(slug)));
    }

    /** Working days of this agency between two moments. Asks no database: a list knows its agencies. */
    public WorkingDays workingDaysBetween(Agency agency, Instant from, Instant to) {
        Jurisdiction jurisdiction = jurisdiction(agency);
        ZoneId zone = zone(jurisdiction);
        return calendar(jurisdiction).between(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone));
    }

    private Jurisdiction jurisdiction(String slug) {
        return find(slug).map(Agencies::jurisdiction).orElse(Jurisdiction.CN);
    }

    private static Jurisdiction jurisdiction(Agency agency) {
        return Jurisdiction.of(agency.jurisdiction()).orElse(Jurisdiction.CN);
    }

    private WorkingCalendar calendar(Jurisdiction jurisdiction) {
        return calendars.of(jurisdiction);
    }

    /** Where the day of a duty begins and ends. */
    private static ZoneId zone(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case CN -> ZoneId.of("Asia/Shanghai");
            case ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND -> ZoneId.of("Europe/London");
            case UNITED_STATES -> ZoneId.of("America/New_York");
        };
    }
}
