package daylight.disclosures.history;

import daylight.disclosures.history.DiffView.Op;
import daylight.disclosures.history.DiffView.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares two texts word by word, Chinese character by character.
 *
 * <p>Anyone may ask for it, so its cost is bounded. Texts are compared line by line first, and only lines that were replaced are compared inside; what the work for one answer does not suffice for is shown as
 * taken out whole and put in whole.
 */
final class TextDiff {
    /** Steps of some nanoseconds each, for the lines and once more for the words: two stretches of 3,000 words and blanks with nothing in common, or of a million with some changes. */
    private static final long MOST_WORK = 20_000_000;

    private final List<Segment> segments = new ArrayList<>();
    private final Work onWords = new Work(MOST_WORK);

    private TextDiff() {}

    static List<Segment> between(String before, String after) {
        TextDiff diff = new TextDiff();
        Map<String, Integer> known = new HashMap<>();
        diff.compare(Pieces.lines(before, known), Pieces.lines(after, known), new Work(MOST_WORK), true);
        return diff.segments;
    }

    private void compare(Pieces before, Pieces after, Work work, boolean lines) {
        int done = 0;
        for (Comparison.Change change : Comparison.of(before, after, work)) {
            add(Op.EQUAL, before.text(done, change.from()));
            String old = before.text(change.from(), change.to());
            String current = after.text(change.start(), change.end());
            if (lines && !old.isEmpty() && !current.isEmpty() && !onWords.isSpent()) {
                compareWords(old, current);
            } else {
                add(Op.DELETE, old);
                add(Op.INSERT, current);
            }
            done = change.to();
        }
        add(Op.EQUAL, before.text(done, before.size()));
    }

    private void compareWords(String old, String current) {
        Map<String, Integer> known = new HashMap<>();
        compare(Pieces.words(old, known), Pieces.words(current, known), onWords, false);
    }

    private void add(Op op, String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean goesOn = !segments.isEmpty() && segments.getLast().op() == op;
        segments.add(new Segment(op, goesOn ? segments.removeLast().text() + text : text));
    }
}
