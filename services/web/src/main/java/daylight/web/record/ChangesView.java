package daylight.web.record;

import java.util.List;

/** Two versions side by side, field by field. */
public record ChangesView(String title, String path, long from, long to, List<ChangedField> fields) {

    /** One field; each side is the pieces of its text in order. */
    public record ChangedField(String name, String label, List<Piece> before, List<Piece> after) {}

    /**
     * A piece of one side.
     *
     * @param length of what is left out, where this piece stands for a long unchanged passage
     */
    public record Piece(String text, boolean changed, boolean skipped, int length) {}
}
