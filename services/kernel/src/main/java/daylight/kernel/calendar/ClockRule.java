package daylight.kernel.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A clock of law, as data.
 *
 * @param name stable: {@code cn-request}
 * @param jurisdiction whose calendar counts; null for a law of many countries, which counts calendar days or months and does not roll over
 * @param length in units
 * @param unit what is counted; counting begins on the day after the event
 * @param interruption what waiting for the applicant does to the clock
 * @param rollsOver whether a last day that is a day off moves to the next working day
 * @param source where the law says so
 */
public record ClockRule(
        String name,
        @Nullable Jurisdiction jurisdiction,
        int length,
        Unit unit,
        Interruption interruption,
        boolean rollsOver,
        String source) {
    public ClockRule {
        if (jurisdiction == null && (unit == Unit.WORKING_DAYS || rollsOver)) {
            throw new IllegalArgumentException(name + " counts working days, and nobody's calendar");
        }
    }

    /** What a clock counts. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        MONTHS
    }

    /** What happens while the authority waits, for a clarification or a fee. */
    public enum Interruption {
        NONE,
        /** Days of waiting do not count. */
        PAUSES,
        /** Counting begins again when what was waited for has come. */
        RESTARTS
    }
}
