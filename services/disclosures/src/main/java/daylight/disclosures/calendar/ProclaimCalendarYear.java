package daylight.disclosures.calendar;

import daylight.contracts.disclosures.CalendarYearProclaimed;
import daylight.kernel.calendar.CalendarYear;
import daylight.kernel.calendar.Jurisdiction;
import daylight.kernel.http.Versions;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An administrator enters the days off of a year, or corrects them. */
@ApplicationScoped
class ProclaimCalendarYear {
    private final CalendarYears years;
    private final Outbox outbox;
    private final Clock clock;

    ProclaimCalendarYear(CalendarYears years, Outbox outbox, Clock clock) {
        this.years = years;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Stores it. The same again changes nothing. */
    @Transactional
    public StoredYear proclaim(Jurisdiction jurisdiction, CalendarYear year, @Nullable Long expectedVersion) {
        Optional<StoredYear> before = years.lock(jurisdiction, year.year());
        int version = before.map(StoredYear::version).orElse(0);
        if (expectedVersion != null) {
            Versions.check(expectedVersion, version);
        }
        if (before.isPresent() && before.get().year().equals(year)) {
            return before.get();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        StoredYear stored = new StoredYear(id(jurisdiction, year.year()), version + 1, jurisdiction, year, now);
        years.store(stored);
        outbox.append(new CalendarYearProclaimed(
                stored.id(),
                stored.version(),
                jurisdiction.code(),
                year.year(),
                year.source(),
                List.copyOf(year.off()),
                List.copyOf(year.work()),
                now));
        return stored;
    }

    /** The same in every installation, so that a year entered twice is one aggregate. */
    private static UUID id(Jurisdiction jurisdiction, int year) {
        return UUID.nameUUIDFromBytes(
                ("calendar " + jurisdiction.code() + " " + year).getBytes(StandardCharsets.UTF_8));
    }
}
