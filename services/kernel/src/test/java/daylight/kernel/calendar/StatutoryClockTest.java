package daylight.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatutoryClockTest {
    private final StatutoryClocks clocks = new StatutoryClocks(new WorkingCalendars());

    @Test
    void aBritishRequestHasTwentyWorkingDaysAfterItCame() {
        assertThat(clocks.named("gb-eaw-request").due(LocalDate.of(2025, 12, 1), List.of()))
                .isEqualTo(new DueDate(LocalDate.of(2025, 12, 31), false));
    }

    @Test
    void daysOfWaitingForAFeeDoNotCountInBritain() {
        Waiting week = new Waiting(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 10));

        assertThat(clocks.named("gb-eaw-request").due(LocalDate.of(2025, 2, 28), List.of(week)))
                .isEqualTo(new DueDate(LocalDate.of(2025, 4, 4), false));
    }

    @Test
    void aCorrectionStartsAChineseClockAgain() {
        Waiting week = new Waiting(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 10));

        assertThat(clocks.named("cn-request").due(LocalDate.of(2025, 2, 28), List.of(week)))
                .isEqualTo(clocks.named("cn-request").due(LocalDate.of(2025, 3, 10), List.of()));
    }

    @Test
    void monthsEndOnTheLastDayThereIsAndRollOverADayOff() {
        ClockRule twoMonths = new ClockRule(
                "test",
                Jurisdiction.ENGLAND_AND_WALES,
                2,
                ClockRule.Unit.MONTHS,
                ClockRule.Interruption.NONE,
                true,
                "a test");
        StatutoryClock clock = new StatutoryClock(twoMonths, new WorkingCalendars().of(Jurisdiction.ENGLAND_AND_WALES));

        // 28 February 2026 is a Saturday.
        assertThat(clock.due(LocalDate.of(2025, 12, 31), List.of()))
                .isEqualTo(new DueDate(LocalDate.of(2026, 3, 2), false));
    }

    @Test
    void calendarDaysCountWeekends() {
        ClockRule week = new ClockRule(
                "test", Jurisdiction.CN, 7, ClockRule.Unit.CALENDAR_DAYS, ClockRule.Interruption.NONE, false, "a test");
        StatutoryClock clock = new StatutoryClock(week, new WorkingCalendars().of(Jurisdiction.CN));

        assertThat(clock.due(LocalDate.of(2025, 3, 3), List.of()))
                .isEqualTo(new DueDate(LocalDate.of(2025, 3, 10), false));
    }

    @Test
    void aLawOfManyCountriesCountsCalendarDaysAndMonthsAndAsksNoCalendar() {
        // Directive (EU) 2019/1937, Article 9: a report of 31 December, acknowledged on the last day.
        LocalDate acknowledged = clocks.named("eu-report-acknowledgement")
                .due(LocalDate.of(2026, 12, 31), List.of())
                .date();
        assertThat(acknowledged).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(clocks.named("eu-report-feedback").due(acknowledged, List.of()))
                .isEqualTo(new DueDate(LocalDate.of(2027, 4, 7), false));
        assertThat(clocks.named("eu-report-feedback")
                        .due(LocalDate.of(2026, 11, 30), List.of())
                        .date())
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void aClockThatRunsIntoAYearWithoutACalendarIsProvisional() {
        assertThat(clocks.named("cn-request")
                        .due(LocalDate.of(2026, 12, 20), List.of())
                        .provisional())
                .isTrue();
    }
}
