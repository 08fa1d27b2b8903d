package daylight.disclosures.calendar;

import daylight.kernel.calendar.CalendarYear;
import daylight.kernel.input.Fields;
import daylight.kernel.input.TextRule;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The fields of a year as they come from outside. */
final class CalendarFields {
    private static final TextRule SOURCE = TextRule.line(500);
    private static final int MOST_DAYS = 100;

    private CalendarFields() {}

    /**
     * Reads it.
     *
     * @throws daylight.kernel.problems.InvalidInput with every fault
     */
    static CalendarYear whole(Fields in, int year) {
        String source = in.requiredText("source", SOURCE);
        List<LocalDate> off = days(in, "off", year);
        List<LocalDate> work = days(in, "work", year);
        refuse(in, "work", work, day -> !CalendarYear.isWeekend(day), "Is no day of a weekend: it is worked anyway.");
        refuse(in, "work", work, off::contains, "Stands among the days off, too.");
        if (!in.has("off")) {
            in.refuse("off", "Is required: the days off, each by its date.");
        }
        in.finish();
        return CalendarYear.of(year, source, off, work);
    }

    private static List<LocalDate> days(Fields in, String name, int year) {
        List<LocalDate> days = in.dates(name, MOST_DAYS);
        refuse(
                in,
                name,
                days,
                day -> day.isBefore(CalendarYear.earliest(year)) || day.isAfter(CalendarYear.latest(year)),
                "Must lie in the year, the December before or the January after.");
        return days;
    }

    private static void refuse(
            Fields in, String name, List<LocalDate> days, Predicate<LocalDate> wrong, String detail) {
        for (int i = 0; i < days.size(); i++) {
            if (wrong.test(days.get(i))) {
                in.refuse(name + "[" + i + "]", detail);
            }
        }
    }
}
