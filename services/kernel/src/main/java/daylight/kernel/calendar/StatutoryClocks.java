package daylight.kernel.calendar;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The clocks of law we know, from the file clocks.txt beside this class. */
@Singleton
public class StatutoryClocks {
    private static final int COLUMNS = 7;

    private final Map<String, StatutoryClock> clocks;

    public StatutoryClocks(WorkingCalendars calendars) {
        InputStream file = Objects.requireNonNull(StatutoryClocks.class.getResourceAsStream("clocks.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            clocks = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(StatutoryClocks::rule)
                    .collect(Collectors.toUnmodifiableMap(ClockRule::name, rule -> clock(rule, calendars)));
        } catch (IOException e) {
            throw new UncheckedIOException("The clocks could not be read", e);
        }
    }

    /**
     * The clock of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public StatutoryClock named(String name) {
        @Nullable StatutoryClock clock = clocks.get(name);
        if (clock == null) {
            throw new IllegalArgumentException("There is no clock " + name);
        }
        return clock;
    }

    /** A clock of many countries counts calendar days or months: no calendar of one of them is asked. */
    private static StatutoryClock clock(ClockRule rule, WorkingCalendars calendars) {
        Jurisdiction jurisdiction = rule.jurisdiction();
        return new StatutoryClock(
                rule, jurisdiction == null ? WorkingCalendars.withoutHolidays() : calendars.of(jurisdiction));
    }

    private static ClockRule rule(String line) {
        String[] cells = line.split("\\s*\\|\\s*", COLUMNS);
        return new ClockRule(
                cells[0],
                cells[1].equals("-") ? null : Jurisdiction.of(cells[1]).orElseThrow(),
                Integer.parseInt(cells[2]),
                ClockRule.Unit.valueOf(cells[3]),
                ClockRule.Interruption.valueOf(cells[4]),
                cells[5].equals("rolls-over"),
                cells[6]);
    }
}
