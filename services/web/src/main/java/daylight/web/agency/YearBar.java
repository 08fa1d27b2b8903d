package daylight.web.agency;

/**
 * A year's bar of the delay chart, in the units of its drawing: 570 wide, a bar every 26.
 *
 * @param most records of the busiest year, which fills the width
 */
public record YearBar(String year, long onTime, long late, int row, long most, String lateHref) {
    private static final int LEFT = 56;
    private static final int WIDTH = 570;
    static final int STEP = 26;

    public int y() {
        return row * STEP + 4;
    }

    public int textY() {
        return y() + 14;
    }

    public long onTimeWidth() {
        return WIDTH * onTime / most;
    }

    public long lateX() {
        return LEFT + onTimeWidth();
    }

    /** Never so thin that it cannot be seen. */
    public long lateWidth() {
        return late == 0 ? 0 : Math.max(2, WIDTH * late / most);
    }
}
