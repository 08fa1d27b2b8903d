package daylight.kernel.calendar;

import java.time.LocalDate;
import java.util.List;

/** Runs one clock of law on the calendar of its jurisdiction. */
public final class StatutoryClock {
    private final ClockRule rule;
    private final WorkingCalendar calendar;

    StatutoryClock(ClockRule rule, WorkingCalendar calendar) {
        this.rule = rule;
        this.calendar = calendar;
    }

    public ClockRule rule() {
        return rule;
    }

    /**
     * The last day of the time limit.
     *
     * @param event the day that started the clock, which is not counted itself
     * @param waits finished ones, in order, that do not overlap
     */
    public DueDate due(LocalDate event, List<Waiting> waits) {
        return switch (rule.interruption()) {
            case NONE -> end(event, List.of());
            case PAUSES -> end(event, waits);
            case RESTARTS -> end(waits.isEmpty() ? event : waits.getLast().to(), List.of());
        };
    }

    private DueDate end(LocalDate start, List<Waiting> waits) {
        DueDate last = rule.unit() == ClockRule.Unit.MONTHS ? months(start, waits) : days(start, waits);
        if (!rule.rollsOver()) {
            return last;
        }
        DueDate rolled = calendar.rollOver(last.date());
        return new DueDate(rolled.date(), rolled.provisional() || last.provisional());
    }

    private DueDate months(LocalDate start, List<Waiting> waits) {
        long waited = waits.stream()
                .mapToLong(wait -> wait.to().toEpochDay() - wait.from().toEpochDay())
                .sum();
        return new DueDate(start.plusMonths(rule.length()).plusDays(waited), false);
    }

    private DueDate days(LocalDate start, List<Waiting> waits) {
        boolean working = rule.unit() == ClockRule.Unit.WORKING_DAYS;
        boolean provisional = false;
        LocalDate date = start;
        int left = rule.length();
        while (left > 0) {
            LocalDate day = date.plusDays(1);
            date = day;
            provisional |= working && !calendar.isKnown(day);
            boolean counts = !working || calendar.isWorkingDay(day);
            left -= counts && waits.stream().noneMatch(wait -> wait.covers(day)) ? 1 : 0;
        }
        return new DueDate(date, provisional);
    }
}
