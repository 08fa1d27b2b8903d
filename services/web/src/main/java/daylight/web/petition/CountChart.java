package daylight.web.petition;

import daylight.web.page.Language;
import daylight.web.petitions.HourCount;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Signatures over time: a line that climbs, in the units of its drawing (640 wide, 220 high), and the same as rows. Periods are hours for the first days, then days, then weeks, so
 * that the table stays readable.
 *
 * @param line points of the line
 * @param area points of what lies under it
 */
public record CountChart(String line, String area, List<Row> rows, String total, String from, String to) {
    private static final int LEFT = 10;
    private static final int RIGHT = 630;
    private static final int TOP = 24;
    private static final int BOTTOM = 190;
    private static final Duration BY_HOUR = Duration.ofDays(2);
    private static final Duration BY_DAY = Duration.ofDays(62);

    /** A period with signatures: those that came in it, and all until its end. */
    public record Row(String period, String added, String together) {}

    private record Point(long seconds, long together) {}

    /** Draws what has one hour at least. */
    static CountChart of(List<HourCount> hours, Language language) {
        Duration span =
                Duration.between(hours.getFirst().hour(), hours.getLast().hour());
        SortedMap<Instant, Long> periods = new TreeMap<>();
        hours.forEach(one -> periods.merge(period(one.hour(), span), one.signatures(), Long::sum));
        List<Row> rows = new ArrayList<>();
        List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
        long sum = 0;
        for (var one : periods.entrySet()) {
            long begin = Duration.between(periods.firstKey(), one.getKey()).toSeconds();
            if (begin > points.getLast().seconds()) {
                // Nobody signed in between: the line stays level until then.
                points.add(new Point(begin, sum));
            }
            sum += one.getValue();
            rows.add(
                    new Row(name(one.getKey(), span, language), language.number(one.getValue()), language.number(sum)));
            long end = Duration.between(periods.firstKey(), end(one.getKey(), span))
                    .toSeconds();
            points.add(new Point(end, sum));
        }
        return drawn(line(points, sum), rows, language.number(sum));
    }

    private static CountChart drawn(String line, List<Row> rows, String total) {
        String area = LEFT + "," + BOTTOM + " " + line + " " + RIGHT + "," + BOTTOM;
        String first = rows.getFirst().period();
        return new CountChart(line, area, rows, total, first, rows.getLast().period());
    }

    private static Instant period(Instant hour, Duration span) {
        if (span.compareTo(BY_HOUR) <= 0) {
            return hour.truncatedTo(ChronoUnit.HOURS);
        }
        LocalDate day = hour.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate begin =
                span.compareTo(BY_DAY) <= 0 ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return begin.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant end(Instant period, Duration span) {
        if (span.compareTo(BY_HOUR) <= 0) {
            return period.plus(1, ChronoUnit.HOURS);
        }
        return period.plus(span.compareTo(BY_DAY) <= 0 ? 1 : 7, ChronoUnit.DAYS);
    }

    private static String name(Instant period, Duration span, Language language) {
        return span.compareTo(BY_HOUR) <= 0 ? language.moment(period) : language.day(period);
    }

    private static String line(List<Point> points, long most) {
        long last = Math.max(1, points.getLast().seconds());
        StringBuilder line = new StringBuilder();
        for (Point point : points) {
            double x = LEFT + (double) (RIGHT - LEFT) * point.seconds() / last;
            double y = BOTTOM - (double) (BOTTOM - TOP) * point.together() / Math.max(1, most);
            line.append(line.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
        }
        return line.toString();
    }
}
