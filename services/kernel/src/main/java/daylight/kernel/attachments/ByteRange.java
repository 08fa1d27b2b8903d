package daylight.kernel.attachments;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One part of a file (RFC 9110, section 14).
 *
 * @param from the first byte, from 0
 * @param length bytes, at least 1
 */
record ByteRange(long from, long length) {
    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    long last() {
        return from + length - 1;
    }

    /**
     * The part that a header asks for; empty for the whole. Several parts at once, and what cannot be read, are answered with the whole, as section 14.2 allows.
     *
     * @throws AttachmentRefusal.NoSuchRange 416 when it begins after the end
     */
    static Optional<ByteRange> parse(@Nullable String header, long size) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) {
            long tail = Math.min(Long.parseLong(asked.group(2)), size);
            return Optional.of(satisfiable(size - tail, tail, size));
        }
        long from = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(asked.group(2)), size - 1);
        if (!asked.group(2).isEmpty() && Long.parseLong(asked.group(2)) < from) {
            return Optional.empty();
        }
        return Optional.of(satisfiable(from, last - from + 1, size));
    }

    private static ByteRange satisfiable(long from, long length, long size) {
        if (from >= size || length < 1) {
            throw new AttachmentRefusal.NoSuchRange(size);
        }
        return new ByteRange(from, length);
    }
}
