package daylight.web.record;

import daylight.web.disclosures.VersionDiff.Change;
import daylight.web.disclosures.VersionDiff.Segment;
import daylight.web.record.ChangesView.ChangedField;
import daylight.web.record.ChangesView.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays a change out in two columns: what was taken out on the left, what was put in on the right. */
final class SideBySide {
    /** Characters of an unchanged passage shown on each side of a change; the rest is left out and counted. */
    private static final int CONTEXT = 160;

    private SideBySide() {}

    static ChangedField of(Change change, String label) {
        List<Segment> segments = change.segments();
        if (segments == null || segments.isEmpty()) {
            return new ChangedField(change.field(), label, whole(change.before()), whole(change.after()));
        }
        return new ChangedField(change.field(), label, side(segments, "delete"), side(segments, "insert"));
    }

    private static List<Piece> whole(@Nullable Object value) {
        String text = value instanceof Collection<?> lines
                ? lines.stream().map(Object::toString).collect(Collectors.joining("\n"))
                : Objects.toString(value, "");
        return text.isBlank() ? List.of() : List.of(new Piece(text, true, false, text.length()));
    }

    private static List<Piece> side(List<Segment> segments, String op) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.op().equals("equal")) {
                unchanged(pieces, segment.text(), i == 0, i == segments.size() - 1);
            } else if (segment.op().equals(op)) {
                pieces.add(new Piece(segment.text(), true, false, segment.text().length()));
            }
        }
        return pieces;
    }

    private static void unchanged(List<Piece> pieces, String text, boolean first, boolean last) {
        int head = first ? 0 : CONTEXT;
        int tail = last ? 0 : CONTEXT;
        int left = text.length() - head - tail;
        if (left <= CONTEXT) {
            pieces.add(new Piece(text, false, false, text.length()));
            return;
        }
        int from = boundary(text, head);
        int to = boundary(text, text.length() - tail);
        pieces.add(new Piece(text.substring(0, from), false, false, from));
        pieces.add(new Piece("", false, true, to - from));
        pieces.add(new Piece(text.substring(to), false, false, text.length() - to));
    }

    /** Never between the halves of a character outside the basic plane. */
    private static int boundary(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
