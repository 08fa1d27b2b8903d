package daylight.reports.roster;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

/** The one thing an operator watches here: it says nothing of anybody who reports. */
@ApplicationScoped
class RosterMeasures {
    private static final Logger LOG = Logger.getLogger(RosterMeasures.class);

    private final Rosters rosters;

    RosterMeasures(Rosters rosters) {
        this.rosters = rosters;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("daylight.reports.roster.days", this::days)
                .description("Days that the current roster lasts; 0 when there is none")
                .register(registry);
    }

    private double days() {
        try {
            return rosters.status().daysLeft();
        } catch (RosterRefusal.NotFound none) {
            return 0;
        } catch (JdbiException e) {
            LOG.warn("The roster could not be read for a measure", e);
            return Double.NaN;
        }
    }
}
