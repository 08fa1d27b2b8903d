package daylight.kernel.ids;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of Unix time in milliseconds, then 74 random bits.
 *
 * <p>They sort by time, so that rows written together lie together in an index. Within one millisecond the order is random: nothing may rely on it.
 */
public final class TimeOrderedIds {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_IN_LOW = 0x3FFF_FFFF_FFFF_FFFFL;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        return of(clock.instant());
    }

    /** One that sorts as if it had been made then: for what was made elsewhere, and comes late. */
    public UUID of(Instant time) {
        long high = (Math.max(0, time.toEpochMilli()) << 16) | VERSION_7 | random.nextInt(1 << 12);
        return new UUID(high, VARIANT | (random.nextLong() & RANDOM_IN_LOW));
    }
}
