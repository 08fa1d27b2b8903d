package daylight.reports.puzzle;

import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import daylight.reports.keys.ServerKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Makes challenges and checks solutions, without the database. A challenge is one byte of bits, four of expiry (Unix seconds), four of its era, seven of randomness and sixteen of HMAC over these: nothing is stored before it is solved.
 */
public final class Challenges {
    private static final byte[] LABEL = "daylight-puzzle-v1".getBytes(StandardCharsets.US_ASCII);
    private static final int SIGNED = 16;
    private static final int RANDOM = 7;
    private static final int NONCE = 8;

    private final byte[] key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 bytes that are the same on every replica */
    public Challenges(byte[] key, Clock clock) {
        this.key = key.clone();
        this.clock = clock;
    }

    /**
     * A fresh one.
     *
     * @param bits zero bits to ask for
     * @param era outside which it is not taken
     */
    public Challenge fresh(int bits, Duration lifetime, int era) {
        Instant expires = Instant.ofEpochSecond(clock.instant().plus(lifetime).getEpochSecond());
        byte[] fresh = new byte[RANDOM];
        random.nextBytes(fresh);
        ByteBuffer challenge = ByteBuffer.allocate(32)
                .put((byte) bits)
                .putInt((int) expires.getEpochSecond())
                .putInt(era)
                .put(fresh);
        byte[] signed = Arrays.copyOf(challenge.array(), SIGNED);
        challenge.put(ServerKeys.mac(key, signed), 0, SIGNED);
        return new Challenge(HexFormat.of().formatHex(challenge.array()), bits, expires);
    }

    /**
     * Whether it is ours, alive and solved: some microseconds.
     *
     * @param binding what it was solved for
     * @param nonce 16 hex digits
     */
    public boolean isSolved(Hex32 challenge, Hex32 binding, String nonce) {
        byte[] given = challenge.bytes();
        byte[] signed = Arrays.copyOf(given, SIGNED);
        byte[] right = Arrays.copyOf(ServerKeys.mac(key, signed), SIGNED);
        if (!MessageDigest.isEqual(right, Arrays.copyOfRange(given, SIGNED, given.length))
                || nonce.length() != 2 * NONCE
                || !clock.instant().isBefore(expiry(challenge))) {
            return false;
        }
        byte[] hash = Digest.of(LABEL, given, binding.bytes(), HexFormat.of().parseHex(nonce));
        return leadingZeros(hash) >= given[0];
    }

    /** The work of a client: the first nonce that solves, counting from 0. */
    public static String solve(Hex32 challenge, Hex32 binding, int bits) {
        MessageDigest digest = Digest.sha256();
        byte[] nonce = new byte[NONCE];
        for (long count = 0; ; count++) {
            ByteBuffer.wrap(nonce).putLong(count);
            digest.update(LABEL);
            digest.update(challenge.bytes());
            digest.update(binding.bytes());
            if (leadingZeros(digest.digest(nonce)) >= bits) {
                return HexFormat.of().formatHex(nonce);
            }
        }
    }

    /** After which it serves no more. */
    static Instant expiry(Hex32 challenge) {
        return Instant.ofEpochSecond(
                Integer.toUnsignedLong(ByteBuffer.wrap(challenge.bytes()).getInt(1)));
    }

    static int era(Hex32 challenge) {
        return ByteBuffer.wrap(challenge.bytes()).getInt(5);
    }

    private static int leadingZeros(byte[] hash) {
        return Long.numberOfLeadingZeros(ByteBuffer.wrap(hash).getLong());
    }
}
