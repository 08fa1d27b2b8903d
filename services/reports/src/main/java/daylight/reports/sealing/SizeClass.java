package daylight.reports.sealing;

import java.util.Arrays;
import java.util.Optional;

/** Padded sizes, the only ones there are. */
public enum SizeClass {
    KIB_16("16KiB", 16L << 10),
    KIB_64("64KiB", 64L << 10),
    KIB_256("256KiB", 256L << 10),
    MIB_1("1MiB", 1L << 20),
    MIB_4("4MiB", 4L << 20),
    MIB_16("16MiB", 16L << 20),
    MIB_64("64MiB", 64L << 20);

    private static final int CHUNK = 64 << 10;
    private static final int TAG = 16;
    private static final int NONCE = 16;

    private final String code;
    private final long padded;

    SizeClass(String code, long padded) {
        this.code = code;
        this.padded = padded;
    }

    public String code() {
        return code;
    }

    /** Bytes before encryption. */
    public long padded() {
        return padded;
    }

    /** Bytes of the age file with that many stanzas: header, nonce, and chunks of 64 KiB with their tags. */
    public long sealed(int stanzas) {
        long chunks = (padded + CHUNK - 1) / CHUNK;
        return SealedHeader.length(stanzas) + NONCE + padded + chunks * TAG;
    }

    /** The smallest that holds so many bytes. */
    public static Optional<SizeClass> holding(long bytes) {
        return Arrays.stream(values()).filter(one -> one.padded >= bytes).findFirst();
    }

    public static SizeClass of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no size class " + code));
    }
}
