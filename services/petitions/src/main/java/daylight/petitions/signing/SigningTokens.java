package daylight.petitions.signing;

import daylight.petitions.signing.SigningToken.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes and checks the tokens in links: purpose, minute of expiry, petition and signer, and an HMAC over them. A forged or expired one is refused before any
 * database hears of it.
 */
@ApplicationScoped
public class SigningTokens {
    private static final int CONTENT = 1 + 4 + 16 + 16;
    private static final int TEXT = (CONTENT + Macs.LENGTH) * 4 / 3 + 1;
    private static final int MINUTE = 60;

    private final byte[] key;
    private final Clock clock;

    SigningTokens(SigningConfig config, Clock clock) {
        this.key = ("links " + config.secret()).getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    public String write(Purpose purpose, Signer signer, Instant expires) {
        ByteBuffer content =
                ByteBuffer.allocate(CONTENT).put(purpose.number()).putInt((int) (expires.getEpochSecond() / MINUTE));
        put(content, signer.petition());
        put(content, signer.signer());
        byte[] signed = Arrays.copyOf(content.array(), CONTENT + Macs.LENGTH);
        System.arraycopy(Macs.of(key, content.array()), 0, signed, CONTENT, Macs.LENGTH);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** Empty unless we wrote it and it has not expired. */
    public Optional<SigningToken> read(String text) {
        if (text.length() != TEXT) {
            return Optional.empty();
        }
        byte[] signed;
        try {
            signed = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(signed, CONTENT);
        byte[] mac = Arrays.copyOfRange(signed, CONTENT, signed.length);
        if (!MessageDigest.isEqual(Macs.of(key, content), mac)) {
            return Optional.empty();
        }
        return Optional.of(parse(ByteBuffer.wrap(content)))
                .filter(token -> clock.instant().isBefore(token.expires()));
    }

    private static SigningToken parse(ByteBuffer content) {
        Purpose purpose = Purpose.of(content.get());
        Instant expires = Instant.ofEpochSecond((long) content.getInt() * MINUTE);
        UUID petition = new UUID(content.getLong(), content.getLong());
        UUID signer = new UUID(content.getLong(), content.getLong());
        return new SigningToken(purpose, new Signer(petition, signer), expires);
    }

    private static void put(ByteBuffer content, UUID id) {
        content.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
