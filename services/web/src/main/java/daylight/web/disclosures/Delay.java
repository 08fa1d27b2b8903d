package daylight.web.disclosures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time an agency took to publish.
 *
 * @param workingDays after the date of issue, up to and including first publication anywhere
 * @param provisional whether a year's calendar was not known yet, so that weekends alone were taken off
 */
public record Delay(
        int workingDays,
        boolean late,
        boolean provisional,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
