package daylight.reports.roster;

/**
 * What is still sealed to an epoch: an old key may be deleted when all are 0 and the epoch is not open.
 *
 * @param open whether something sealed to it is still taken
 */
public record Holdings(long epoch, long reports, long replies, long working, boolean open) {
    /** Whether nobody needs its keys any more. */
    boolean isOver() {
        return !open && reports == 0 && replies == 0 && working == 0;
    }
}
