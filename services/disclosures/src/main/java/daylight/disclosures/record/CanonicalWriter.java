package daylight.disclosures.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one flat JSON object in the canonical form of RFC 8785 in a single pass: members must come in the order of their names. A test holds it against a
 * general implementation; this one exists because a general one parses and sorts the whole text of every record again.
 */
final class CanonicalWriter {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out;
    private String last = "";

    CanonicalWriter(int sizeHint) {
        out = new StringBuilder(sizeHint).append('{');
    }

    /** Leaves the member out when there is no value. */
    CanonicalWriter text(String name, @Nullable Object value) {
        if (value != null) {
            name(name);
            quote(value.toString());
        }
        return this;
    }

    CanonicalWriter number(String name, int value) {
        name(name);
        out.append(value);
        return this;
    }

    /** Leaves the member out when the list is empty. */
    CanonicalWriter texts(String name, List<?> values) {
        if (!values.isEmpty()) {
            name(name);
            char separator = '[';
            for (Object value : values) {
                out.append(separator);
                quote(value.toString());
                separator = ',';
            }
            out.append(']');
        }
        return this;
    }

    String end() {
        return out.append('}').toString();
    }

    private void name(String name) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalStateException("Canonical members out of order: " + last + ", " + name);
        }
        if (!last.isEmpty()) {
            out.append(',');
        }
        last = name;
        quote(name);
        out.append(':');
    }

    private void quote(String text) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, done, i);
                escape(c);
                done = i + 1;
            }
        }
        out.append(text, done, text.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            case '"', '\\' -> out.append('\\').append(c);
            default -> out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
        }
    }
}
