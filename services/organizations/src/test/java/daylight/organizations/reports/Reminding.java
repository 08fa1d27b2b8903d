package daylight.organizations.reports;

import daylight.organizations.day.RegisterDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Runs, for a test, what otherwise runs now and then. */
@ApplicationScoped
public class Reminding {
    private final OpenReports open;
    private final RemindOfReports remind;
    private final RegisterDay day;
    private final Clock clock;

    Reminding(OpenReports open, RemindOfReports remind, RegisterDay day, Clock clock) {
        this.open = open;
        this.remind = remind;
        this.day = day;
        this.clock = clock;
    }

    /** As in February of this year. */
    public void open() {
        open.open(LocalDate.of(day.today().getYear(), 2, 1));
    }

    public void remind() {
        remind.tidy(clock.instant());
    }
}
