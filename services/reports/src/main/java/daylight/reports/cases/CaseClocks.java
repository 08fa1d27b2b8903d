package daylight.reports.cases;

import daylight.kernel.calendar.StatutoryClock;
import daylight.kernel.calendar.StatutoryClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The duties of Directive (EU) 2019/1937, Article 9(1)(b) and (f); calendar days and months. */
@ApplicationScoped
class CaseClocks {
    private static final int DAYS_TO_PURGE = 90;

    private final StatutoryClock acknowledgement;
    private final StatutoryClock feedback;

    CaseClocks(StatutoryClocks clocks) {
        this.acknowledgement = clocks.named("eu-report-acknowledgement");
        this.feedback = clocks.named("eu-report-feedback");
    }

    LocalDate acknowledgeBy(LocalDate receivedOn) {
        return acknowledgement.due(receivedOn, List.of()).date();
    }

    /** @param from the day of the acknowledgement or, failing that, the last day for it */
    LocalDate feedbackBy(LocalDate from) {
        return feedback.due(from, List.of()).date();
    }

    /** Rule of this portal; no law sets it. */
    LocalDate purgeOn(LocalDate closedOn) {
        return closedOn.plusDays(DAYS_TO_PURGE);
    }
}
