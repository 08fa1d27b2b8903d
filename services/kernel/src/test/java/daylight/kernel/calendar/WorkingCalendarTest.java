package daylight.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final WorkingCalendars CALENDARS = new WorkingCalendars();
    private static final long FIRST = LocalDate.of(2005, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2029, 12, 31).toEpochDay();

    @ParameterizedTest
    @CsvSource({
        "CN, 2026-02-16, false, eve of the Spring Festival",
        "CN, 2026-02-14, true, a Saturday worked in its stead",
        "CN, 2006-12-30, true, a Saturday that the notice for the next year made a working day",
        "CN, 2026-05-05, false, the last day of May's holiday",
        "GB-EAW, 2022-09-19, false, the Queen's funeral",
        "GB-EAW, 2024-04-01, false, Easter Monday",
        "GB-SCT, 2024-04-01, true, not kept in Scotland",
        "GB-SCT, 2023-01-03, false, substitute for New Year",
        "GB-NIR, 2025-07-14, false, substitute for the Battle of the Boyne",
        "US, 2021-12-31, false, New Year 2022 on a Saturday is kept the day before",
        "US, 2021-06-18, false, the first Juneteenth on a Saturday",
        "US, 2020-06-19, true, before Juneteenth was one",
        "US, 2026-11-26, false, Thanksgiving",
        "US, 2026-11-28, false, a Saturday"
    })
    void aDayIsWorkedOrNot(String code, LocalDate date, boolean worked, String why) {
        assertThat(calendar(code).isWorkingDay(date)).as(why).isEqualTo(worked);
    }

    @Test
    void workingDaysAreCountedAfterTheFirstDayUpToTheLast() {
        // Thursday to Thursday over the National Day holiday of 2025 (1 to 8 October, 28 September and 11 October
        // worked).
        assertThat(calendar("CN").between(LocalDate.of(2025, 9, 25), LocalDate.of(2025, 10, 9)))
                .isEqualTo(new WorkingDays(5, false));
        assertThat(calendar("CN").between(LocalDate.of(2025, 10, 9), LocalDate.of(2025, 9, 25)))
                .isEqualTo(new WorkingDays(0, false));
    }

    @Test
    void aYearWithoutACalendarCountsWeekendsOnlyAndSaysSo() {
        assertThat(calendar("CN").between(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 8)))
                .isEqualTo(new WorkingDays(6, true));
        assertThat(calendar("CN").add(LocalDate.of(2026, 12, 30), 2))
                .isEqualTo(new DueDate(LocalDate.of(2027, 1, 1), true));
    }

    @Test
    void aYearThatIsLearntCountsFromThenOnAndReplacesWhatWasKnown() {
        WorkingCalendars calendars = new WorkingCalendars();
        WorkingCalendar scotland = calendars.of(Jurisdiction.SCOTLAND);
        LocalDate december = LocalDate.of(2033, 12, 19);
        LocalDate january = LocalDate.of(2034, 1, 10);
        assertThat(scotland.between(december, january)).isEqualTo(new WorkingDays(16, true));

        calendars.learn(Jurisdiction.SCOTLAND, year(2034, "2033-12-30", "2034-01-02", "2034-01-03"));
        assertThat(scotland.between(december, january)).isEqualTo(new WorkingDays(13, true));
        calendars.learn(Jurisdiction.SCOTLAND, year(2033, "2033-12-26"));
        assertThat(scotland.between(december, january)).isEqualTo(new WorkingDays(12, false));
        calendars.learn(Jurisdiction.SCOTLAND, year(2034, "2034-01-02"));
        assertThat(scotland.between(december, january)).isEqualTo(new WorkingDays(14, false));
        assertThat(calendars.years(Jurisdiction.SCOTLAND))
                .extracting(CalendarYear::year)
                .contains(2015, 2025)
                .endsWith(2033, 2034);
    }

    @Test
    void aYearThatIsLearntComesBeforeARule() {
        WorkingCalendars calendars = new WorkingCalendars();
        WorkingCalendar federal = calendars.of(Jurisdiction.UNITED_STATES);
        LocalDate veterans = LocalDate.of(2031, 11, 11);
        assertThat(federal.isWorkingDay(veterans)).isFalse();

        calendars.learn(Jurisdiction.UNITED_STATES, year(2031, "2031-11-10"));

        assertThat(federal.isWorkingDay(veterans)).isTrue();
        assertThat(federal.isWorkingDay(LocalDate.of(2031, 11, 10))).isFalse();
        assertThat(federal.isWorkingDay(LocalDate.of(2032, 11, 11))).isFalse();
    }

    private static CalendarYear year(int year, String... off) {
        return CalendarYear.of(
                year,
                "https://example.org",
                Arrays.stream(off).map(LocalDate::parse).toList(),
                List.of());
    }

    /** The count by the year against a count day by day. */
    @Property
    void countingByTheYearIsCountingDayByDay(
            @ForAll @LongRange(min = 12784, max = 21900) long from,
            @ForAll @IntRange(min = 0, max = 2000) int days,
            @ForAll Jurisdiction where) {
        LocalDate start = LocalDate.ofEpochDay(from);
        WorkingCalendar calendar = CALENDARS.of(where);

        long counted = start.plusDays(1)
                .datesUntil(start.plusDays(days + 1L))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(calendar.between(start, start.plusDays(days)).count()).isEqualTo((int) counted);
    }

    @Property
    void addingIsTheInverseOfCounting(
            @ForAll @LongRange(min = 12784, max = 21900) long from,
            @ForAll @IntRange(min = 0, max = 120) int days,
            @ForAll Jurisdiction where) {
        LocalDate start = LocalDate.ofEpochDay(from);
        DueDate due = CALENDARS.of(where).add(start, days);

        assertThat(CALENDARS.of(where).between(start, due.date())).isEqualTo(new WorkingDays(days, due.provisional()));
        assertThat(days == 0 || CALENDARS.of(where).isWorkingDay(due.date())).isTrue();
    }

    @Property
    void countsAddUp(
            @ForAll @LongRange(min = 12784, max = 21900) long from,
            @ForAll @IntRange(min = 0, max = 400) int first,
            @ForAll @IntRange(min = 0, max = 400) int second,
            @ForAll Jurisdiction where) {
        LocalDate start = LocalDate.ofEpochDay(from);
        LocalDate middle = start.plusDays(first);
        LocalDate end = middle.plusDays(second);
        WorkingCalendar calendar = CALENDARS.of(where);

        assertThat(calendar.between(start, end).count())
                .isEqualTo(calendar.between(start, middle).count()
                        + calendar.between(middle, end).count());
    }

    @Property
    void everyKnownYearHas240To262WorkingDays(
            @ForAll @IntRange(min = 2007, max = 2026) int year, @ForAll Jurisdiction where) {
        WorkingDays days = CALENDARS.of(where).between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));

        assertThat(days.count()).isBetween(240, 262);
        assertThat(days.provisional()).isEqualTo(!CALENDARS.of(where).isKnown(LocalDate.of(year, 6, 1)));
    }

    @Test
    void theRangeOfThePropertiesCoversKnownAndUnknownYears() {
        assertThat(List.of(FIRST, LAST)).containsExactly(12784L, 21914L);
    }

    private static WorkingCalendar calendar(String code) {
        return CALENDARS.of(Jurisdiction.of(code).orElseThrow());
    }
}
