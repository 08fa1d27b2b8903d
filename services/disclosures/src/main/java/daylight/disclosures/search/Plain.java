package daylight.disclosures.search;

/** Text that any part behind it can hold: JSON, HTML and XML alike. */
final class Plain {

    private Plain() {}

    /** Control characters and halves of surrogate pairs become blanks, and so do the blanks of other scripts (U+3000). */
    static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> plain.appendCodePoint(isPlain(point) ? point : ' '));
        return plain.toString();
    }

    private static boolean isPlain(int point) {
        return !Character.isISOControl(point)
                && !Character.isSpaceChar(point)
                && !(point <= Character.MAX_VALUE && Character.isSurrogate((char) point))
                // Non-characters, which XML forbids.
                && (point & 0xFFFE) != 0xFFFE;
    }
}
