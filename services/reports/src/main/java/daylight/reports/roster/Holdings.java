package daylight.reports.roster;

/** What is still sealed to an epoch: an old key may be deleted when all are 0. */
public record Holdings(long epoch, long reports, long replies, long working) {}
