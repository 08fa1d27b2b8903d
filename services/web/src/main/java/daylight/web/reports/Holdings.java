package daylight.web.reports;

/** What is still sealed to an epoch of the roster: an old key may go when nothing is. */
public record Holdings(int epoch, long reports, long replies, long working) {
    public boolean empty() {
        return reports == 0 && replies == 0 && working == 0;
    }
}
