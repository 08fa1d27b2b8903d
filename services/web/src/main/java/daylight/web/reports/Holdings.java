package daylight.web.reports;

/**
 * What is still sealed to an epoch of the roster before the current one. Its keys may go once it is listed no more.
 *
 * @param open whether something sealed to it is still taken
 */
public record Holdings(int epoch, long reports, long replies, long working, boolean open) {}
