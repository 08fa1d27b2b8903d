package daylight.bench;

import java.util.Map;

/**
 * How much of a benchmark is run: 1 for its figures, less to see that it works. {@code DAYLIGHT_BENCH_SCALE=0.02 ./portal bench petitions} takes a minute.
 *
 * @param part above 0, at most 1
 */
record Scale(double part) {
    private static final String SETTING = "DAYLIGHT_BENCH_SCALE";

    static Scale of(Map<String, String> environment) {
        double part = Double.parseDouble(environment.getOrDefault(SETTING, "1"));
        if (!(part > 0 && part <= 1)) {
            throw new IllegalArgumentException(SETTING + " must be above 0 and at most 1");
        }
        return new Scale(part);
    }

    /** That part of a number, at least one. */
    int of(int whole) {
        return (int) Math.max(1, Math.round(whole * part));
    }

    Report note(Report report) {
        return part == 1 ? report : report.note("At a scale of " + part + ": to see that it works, no figures.");
    }
}
