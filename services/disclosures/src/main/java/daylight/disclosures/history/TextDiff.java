package daylight.disclosures.history;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import daylight.disclosures.history.DiffView.Op;
import daylight.disclosures.history.DiffView.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word, Chinese character by character.
 *
 * <p>Anyone may ask for it, so its cost is bounded: Myers' algorithm takes time in the product of length and difference. Long texts are compared line by line first, and only
 * lines that were replaced are compared inside; what is too different for that, and what the work for one answer does not suffice for, is shown as taken out whole and put in whole.
 */
final class TextDiff {
    private static final int MOST_TOKENS = 6_000;

    /** Of all words compared: five stretches as long as one may be, or some thousand sentences. */
    private static final long MOST_WORK = 200_000_000;

    private static final Pattern TOKEN =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}]]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");

    private final List<Segment> segments = new ArrayList<>();
    private long left = MOST_WORK;

    private TextDiff() {}

    static List<Segment> between(String before, String after) {
        TextDiff diff = new TextDiff();
        diff.compare(split(LINE, before), split(LINE, after), true);
        return diff.segments;
    }

    private void compare(List<String> before, List<String> after, boolean lines) {
        int head = commonHead(before, after);
        int tail = commonTail(before, after, head);
        add(Op.EQUAL, before.subList(0, head));
        List<String> old = before.subList(head, before.size() - tail);
        List<String> current = after.subList(head, after.size() - tail);
        if (isTooMuch(old.size() + current.size(), lines)) {
            replace(old, current, false);
        } else {
            myers(old, current, lines);
        }
        add(Op.EQUAL, before.subList(before.size() - tail, before.size()));
    }

    /** Lines are compared once; words within each stretch of lines that was replaced, and there may be many. */
    private boolean isTooMuch(long tokens, boolean lines) {
        long cost = lines ? 0 : tokens * tokens;
        if (tokens > MOST_TOKENS || cost > left) {
            return true;
        }
        left -= cost;
        return false;
    }

    private void myers(List<String> before, List<String> after, boolean lines) {
        int done = 0;
        List<Change> changes = new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null);
        for (int i = 0; i < changes.size(); i++) {
            Change first = changes.get(i);
            // Insertions and deletions at one place are one replacement.
            while (i + 1 < changes.size() && touches(changes.get(i), changes.get(i + 1))) {
                i++;
            }
            Change last = changes.get(i);
            add(Op.EQUAL, before.subList(done, first.startOriginal));
            replace(
                    before.subList(first.startOriginal, last.endOriginal),
                    after.subList(first.startRevised, last.endRevised),
                    lines);
            done = last.endOriginal;
        }
        add(Op.EQUAL, before.subList(done, before.size()));
    }

    private static boolean touches(Change one, Change next) {
        return one.endOriginal == next.startOriginal && one.endRevised == next.startRevised;
    }

    private void replace(List<String> old, List<String> current, boolean inside) {
        if (inside && !old.isEmpty() && !current.isEmpty()) {
            compare(split(TOKEN, String.join("", old)), split(TOKEN, String.join("", current)), false);
        } else {
            add(Op.DELETE, old);
            add(Op.INSERT, current);
        }
    }

    private void add(Op op, List<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        String text = String.join("", tokens);
        if (!segments.isEmpty() && segments.getLast().op() == op) {
            text = segments.removeLast().text() + text;
        }
        segments.add(new Segment(op, text));
    }

    private static int commonHead(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        return head;
    }

    private static int commonTail(List<String> before, List<String> after, int head) {
        int most = Math.min(before.size(), after.size()) - head;
        int tail = 0;
        while (tail < most && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    private static List<String> split(Pattern pattern, String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }
}
