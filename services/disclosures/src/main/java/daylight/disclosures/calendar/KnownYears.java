package daylight.disclosures.calendar;

import daylight.kernel.calendar.WorkingCalendars;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Hands the years that were entered to the calendars of this process: at its start and soon after, for the event of a year reaches one replica alone. */
@ApplicationScoped
class KnownYears {
    private static final Logger LOG = Logger.getLogger(KnownYears.class);

    private final CalendarYears years;
    private final WorkingCalendars calendars;
    private final RecountDelays recount;
    private final CalendarConfig config;
    private final Map<UUID, Integer> learnt = new ConcurrentHashMap<>();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("calendars").daemon().factory());

    KnownYears(CalendarYears years, WorkingCalendars calendars, RecountDelays recount, CalendarConfig config) {
        this.years = years;
        this.calendars = calendars;
        this.recount = recount;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        refresh();
        // A new release may have brought the year that these were waiting for.
        rounds.execute(this::settle);
        long pause = config.refresh().toMillis();
        ScheduledFuture<?> _ = rounds.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.shutdownNow();
    }

    /** Takes in what is stored. @return whether there was something new */
    boolean refresh() {
        boolean news = false;
        for (StoredYear stored : years.all()) {
            Integer before = learnt.put(stored.id(), stored.version());
            if (before == null || before < stored.version()) {
                calendars.learn(stored.jurisdiction(), stored.year());
                news = true;
            }
        }
        if (news) {
            // A record that was counted just before the news may be written only after it, at the end of its stream's
            // portion.
            ScheduledFuture<?> _ =
                    rounds.schedule(this::settle, config.afterwards().toMillis(), TimeUnit.MILLISECONDS);
        }
        return news;
    }

    private void settle() {
        try {
            recount.provisional();
        } catch (RuntimeException e) {
            LOG.warn("Provisional delays could not be counted again; the next news or start tries once more", e);
        }
    }

    private void round() {
        try {
            if (refresh()) {
                // What this process counted since the year was entered elsewhere.
                recount.provisional();
            }
        } catch (RuntimeException e) {
            LOG.debug("The calendars could not be read; the next round tries again", e);
        }
    }
}
