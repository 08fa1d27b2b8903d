package daylight.reports.puzzle;

import daylight.reports.allowance.Allowances;
import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import daylight.reports.keys.ServerKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Gives out challenges and checks solutions. A challenge is one byte of bits, four of expiry (Unix seconds), eleven of randomness and sixteen of HMAC over these: nothing is stored before it is solved.
 */
@ApplicationScoped
public class Puzzles {
    private static final byte[] LABEL = "daylight-puzzle-v1".getBytes(StandardCharsets.US_ASCII);
    private static final int SIGNED = 16;
    private static final int RANDOM = 11;
    private static final int NONCE = 8;

    private final PuzzleConfig config;
    private final Allowances allowances;
    private final SpentChallenges spent;
    private final Clock clock;
    private final byte[] key;
    private final SecureRandom random = new SecureRandom();

    Puzzles(PuzzleConfig config, Allowances allowances, SpentChallenges spent, ServerKeys keys, Clock clock) {
        this.config = config;
        this.allowances = allowances;
        this.spent = spent;
        this.clock = clock;
        this.key = keys.of("daylight-challenge-v1");
    }

    /** A fresh one, the harder the more arrives. */
    public Challenge next() {
        int bits = bits(config.least(), config.most(), allowances.load());
        Instant expires =
                Instant.ofEpochSecond(clock.instant().plus(config.lifetime()).getEpochSecond());
        byte[] fresh = new byte[RANDOM];
        random.nextBytes(fresh);
        ByteBuffer challenge = ByteBuffer.allocate(32)
                .put((byte) bits)
                .putInt((int) expires.getEpochSecond())
                .put(fresh);
        byte[] signed = Arrays.copyOf(challenge.array(), SIGNED);
        challenge.put(ServerKeys.mac(key, signed), 0, SIGNED);
        return new Challenge(HexFormat.of().formatHex(challenge.array()), bits, expires);
    }

    /** @param load of the caps, 0 to 1 */
    static int bits(int least, int most, double load) {
        return least + (int) Math.round((most - least) * load);
    }

    /**
     * Takes a solution, once.
     *
     * @param binding what it was solved for
     * @param nonce 16 hex digits
     * @throws PuzzleRefusal 403 when it is wrong, old, foreign or used
     */
    public void take(Hex32 challenge, Hex32 binding, String nonce) {
        if (!isSolved(challenge, binding, nonce) || !spent.spend(challenge, expiry(challenge))) {
            throw new PuzzleRefusal();
        }
    }

    /** Whether it is ours, alive and solved: some microseconds, without the database. */
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

    private static Instant expiry(Hex32 challenge) {
        return Instant.ofEpochSecond(
                Integer.toUnsignedLong(ByteBuffer.wrap(challenge.bytes()).getInt(1)));
    }

    private static int leadingZeros(byte[] hash) {
        return Long.numberOfLeadingZeros(ByteBuffer.wrap(hash).getLong());
    }
}
