package daylight.disclosures.record;

import java.time.LocalDate;

/**
 * How long an agency took to publish.
 *
 * @param workingDays after {@code from} up to and including {@code to}
 * @param late whether that is more than the law allows
 * @param provisional whether it touches a year whose holidays were not known when it was counted
 * @param from the date of issue
 * @param to the day of first publication anywhere
 */
public record Delay(int workingDays, boolean late, boolean provisional, LocalDate from, LocalDate to) {
    /** Regulations on Open Government Information, Article 26: within 20 working days from the day the information is made or changed. */
    private static final int ALLOWED_WORKING_DAYS = 20;

    static Delay of(int workingDays, boolean provisional, LocalDate from, LocalDate to) {
        return new Delay(workingDays, isLate(workingDays), provisional, from, to);
    }

    public static boolean isLate(int workingDays) {
        return workingDays > ALLOWED_WORKING_DAYS;
    }
}
