package daylight.reports.sealing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a place takes.
 *
 * @param stanzas X25519 recipients, exactly
 * @param sizes the padded sizes allowed
 */
public record Shape(int stanzas, Set<SizeClass> sizes) {
    /** From a reporter. */
    public static final Shape REPORT = new Shape(8, EnumSet.allOf(SizeClass.class));

    /** To a reporter: always of one size, with the reporter as the ninth recipient. */
    public static final Shape REPLY = new Shape(9, EnumSet.of(SizeClass.KIB_64));

    /** A case's working fields. */
    public static final Shape WORKING = new Shape(8, EnumSet.range(SizeClass.KIB_16, SizeClass.MIB_1));

    public Shape {
        sizes = Set.copyOf(sizes);
    }

    /** The same shape in one size: a rewrapped message is as long as the first. */
    public Shape only(SizeClass size) {
        return new Shape(stanzas, Set.of(size));
    }

    /** Bytes of the longest file that fits. */
    public long longest() {
        return sizes.stream().mapToLong(size -> size.sealed(stanzas)).max().orElseThrow();
    }

    Optional<SizeClass> ofLength(long bytes) {
        return sizes.stream().filter(size -> size.sealed(stanzas) == bytes).findFirst();
    }
}
