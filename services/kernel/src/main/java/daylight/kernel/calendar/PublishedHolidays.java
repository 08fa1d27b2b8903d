package daylight.kernel.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holidays that someone proclaims year by year, from a file beside this class: {@code year}, {@code source}, {@code off} and {@code work} lines. */
final class PublishedHolidays implements Holidays {
    private final Set<Integer> years = new HashSet<>();
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();

    static PublishedHolidays of(String code) {
        PublishedHolidays holidays = new PublishedHolidays();
        String file = code + ".txt";
        try (InputStream in = PublishedHolidays.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no calendar " + file);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(holidays::line);
        } catch (IOException e) {
            throw new UncheckedIOException("The calendar " + file + " could not be read", e);
        }
        return holidays;
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "year" -> years.add(Integer.valueOf(words[1]));
            case "off" -> mark(words, false);
            case "work" -> mark(words, true);
            case "source" -> {}
            default -> throw new IllegalStateException("A calendar has no line " + words[0]);
        }
    }

    private void mark(String[] words, boolean worked) {
        for (int i = 1; i < words.length; i++) {
            String[] ends = words[i].split("\\.\\.", -1);
            LocalDate last = LocalDate.parse(ends[ends.length - 1]);
            LocalDate.parse(ends[0]).datesUntil(last.plusDays(1)).forEach(date -> exceptions.put(date, worked));
        }
    }

    @Override
    public boolean knows(int year) {
        return years.contains(year);
    }

    @Override
    public @Nullable Boolean worked(LocalDate date) {
        return exceptions.get(date);
    }
}
