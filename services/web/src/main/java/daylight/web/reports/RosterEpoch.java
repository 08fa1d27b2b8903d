package daylight.web.reports;

import java.time.LocalDate;

/** A list of investigators that was published. */
public record RosterEpoch(int epoch, LocalDate from, LocalDate until, String sha256) {}
