package daylight.disclosures.calendar;

import daylight.contracts.disclosures.DelaysRecounted;
import daylight.kernel.calendar.CalendarYear;
import daylight.kernel.calendar.Jurisdiction;
import daylight.kernel.calendar.WorkingCalendars;
import daylight.kernel.calendar.WorkingDays;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Counts delays again by the calendars as they are now. Page by page, each in a transaction of its own with the event that tells of it: what was interrupted is done by the next attempt, and
 * what was done is found unchanged.
 */
@ApplicationScoped
class RecountDelays {
    private static final Logger LOG = Logger.getLogger(RecountDelays.class);
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final CountedDelays delays;
    private final WorkingCalendars calendars;
    private final Outbox outbox;
    private final Clock clock;
    private final TimeOrderedIds ids;

    RecountDelays(CountedDelays delays, WorkingCalendars calendars, Outbox outbox, Clock clock) {
        this.delays = delays;
        this.calendars = calendars;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /** Those that touch a year that is known now, or known otherwise. */
    void touching(Jurisdiction jurisdiction, int year) {
        recount(new CountedDelays.Which(
                jurisdiction, CalendarYear.earliest(year), CalendarYear.latest(year), false, null));
    }

    /** Those of an agency that keeps other days off from now on. */
    void ofAgency(String agency, Jurisdiction jurisdiction) {
        recount(new CountedDelays.Which(jurisdiction, FIRST, LAST, false, agency));
    }

    /** Those that were counted without knowing a year, wherever they are: it may be known since. */
    void provisional() {
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            recount(new CountedDelays.Which(jurisdiction, FIRST, LAST, true, null));
        }
    }

    private void recount(CountedDelays.Which which) {
        UUID after = new UUID(0, 0);
        long changed = 0;
        Page page = page(which, after);
        while (page.read() > 0) {
            changed += page.changed();
            page = page(which, page.last());
        }
        if (changed > 0) {
            LOG.infof(
                    "%d delays of %s were counted again",
                    changed, which.jurisdiction().code());
        }
    }

    private record Page(int read, int changed, UUID last) {}

    private Page page(CountedDelays.Which which, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<CountedDelays.Counted> read = delays.lockAfter(after, which);
            List<CountedDelays.Counted> changed = new ArrayList<>();
            for (CountedDelays.Counted before : read) {
                CountedDelays.Counted now = counted(before, which.jurisdiction());
                if (!now.equals(before)) {
                    changed.add(now);
                }
            }
            if (!changed.isEmpty()) {
                delays.store(changed);
                outbox.append(event(which.jurisdiction(), changed));
            }
            return new Page(
                    read.size(),
                    changed.size(),
                    read.isEmpty() ? after : read.getLast().id());
        });
    }

    private CountedDelays.Counted counted(CountedDelays.Counted before, Jurisdiction jurisdiction) {
        WorkingDays days = calendars.of(jurisdiction).between(before.from(), before.to());
        return new CountedDelays.Counted(before.id(), before.from(), before.to(), days.count(), days.provisional());
    }

    private DelaysRecounted event(Jurisdiction jurisdiction, List<CountedDelays.Counted> changed) {
        return new DelaysRecounted(
                ids.next(),
                1,
                jurisdiction.code(),
                changed.stream().map(CountedDelays.Counted::id).toList(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
