package daylight.kernel.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holidays that someone proclaims year by year: from a file beside this class ({@code year}, {@code source}, {@code off} and {@code work} lines), and those learnt since. Where no year says
 * otherwise a rule may.
 */
final class PublishedHolidays implements Holidays {
    private final Map<Integer, CalendarYear> years = new ConcurrentHashMap<>();
    private final @Nullable Holidays rule;

    private PublishedHolidays(@Nullable Holidays rule) {
        this.rule = rule;
    }

    /** Those of a file. */
    static PublishedHolidays of(String code) {
        PublishedHolidays holidays = new PublishedHolidays(null);
        String file = code + ".txt";
        try (InputStream in = PublishedHolidays.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no calendar " + file);
            }
            Blocks blocks = new Blocks();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(blocks::line);
            blocks.years().forEach(holidays::learn);
        } catch (IOException e) {
            throw new UncheckedIOException("The calendar " + file + " could not be read", e);
        }
        return holidays;
    }

    /** None but what is learnt, and otherwise a rule. */
    static PublishedHolidays over(Holidays rule) {
        return new PublishedHolidays(rule);
    }

    /** Takes a year in; one that is known already is replaced. */
    void learn(CalendarYear year) {
        years.put(year.year(), year);
    }

    List<CalendarYear> years() {
        return years.keySet().stream().sorted().map(years::get).toList();
    }

    @Override
    public boolean knows(int year) {
        return years.containsKey(year) || (rule != null && rule.knows(year));
    }

    @Override
    public @Nullable Boolean worked(LocalDate date) {
        // The proclamation of the next year may name days of this December, and it came later.
        for (int year = date.getYear() + 1; year >= date.getYear() - 1; year--) {
            CalendarYear proclaimed = years.get(year);
            Boolean worked = proclaimed == null ? null : proclaimed.worked(date);
            if (worked != null) {
                return worked;
            }
        }
        return (rule == null || years.containsKey(date.getYear())) ? null : rule.worked(date);
    }

    /** The file's blocks, a year each. */
    private static final class Blocks {
        private final List<CalendarYear> years = new ArrayList<>();
        private final List<LocalDate> off = new ArrayList<>();
        private final List<LocalDate> work = new ArrayList<>();
        private String source = "";
        private int year;

        void line(String line) {
            if (line.isBlank() || line.startsWith("#")) {
                return;
            }
            String[] words = line.split(" ", 2);
            switch (words[0]) {
                case "year" -> next(Integer.parseInt(words[1]));
                case "off" -> add(off, words[1]);
                case "work" -> add(work, words[1]);
                case "source" -> source = source.isEmpty() ? words[1] : source + " " + words[1];
                default -> throw new IllegalStateException("A calendar has no line " + words[0]);
            }
        }

        List<CalendarYear> years() {
            next(0);
            return years;
        }

        private void next(int following) {
            if (year > 0) {
                years.add(CalendarYear.of(year, source, off, work));
            }
            source = "";
            off.clear();
            work.clear();
            year = following;
        }

        private static void add(List<LocalDate> days, String ranges) {
            for (String range : ranges.split(" ", -1)) {
                String[] ends = range.split("\\.\\.", -1);
                LocalDate last = LocalDate.parse(ends[ends.length - 1]);
                LocalDate.parse(ends[0]).datesUntil(last.plusDays(1)).forEach(days::add);
            }
        }
    }
}
