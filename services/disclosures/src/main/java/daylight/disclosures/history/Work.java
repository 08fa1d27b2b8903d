package daylight.disclosures.history;

/** How many steps a comparison may still take. */
final class Work {
    private long left;

    Work(long steps) {
        this.left = steps;
    }

    void spend(long steps) {
        left -= steps;
    }

    boolean isSpent() {
        return left < 0;
    }
}
