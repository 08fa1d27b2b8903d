package daylight.petitions.signing;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.petitions.signing.SigningToken.Purpose;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SigningTokensTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Signer SIGNER = new Signer(UUID.randomUUID(), UUID.randomUUID());

    private final SigningTokens tokens = tokens("secret-of-tests-0123456789abcdef", NOW);

    @Test
    void aTokenSaysWhatWasWritten() {
        String text = tokens.write(Purpose.WITHDRAW, SIGNER, NOW.plusSeconds(3_600));

        assertThat(tokens.read(text)).contains(new SigningToken(Purpose.WITHDRAW, SIGNER, NOW.plusSeconds(3_600)));
    }

    @Test
    void anExpiredTokenIsNone() {
        assertThat(tokens.read(tokens.write(Purpose.WITHDRAW, SIGNER, NOW))).isEmpty();
    }

    @Test
    void aTokenOfAnotherSecretIsNone() {
        String foreign = tokens("another-secret-0123456789abcdefg", NOW)
                .write(Purpose.CONFIRM_SIGNATURE, SIGNER, NOW.plusSeconds(3_600));

        assertThat(tokens.read(foreign)).isEmpty();
    }

    @Property(tries = 300)
    void oneChangedCharacterMakesItNone(@ForAll @IntRange(max = 69) int at, @ForAll char other) {
        String text = tokens.write(Purpose.CONFIRM_SIGNATURE, SIGNER, NOW.plusSeconds(3_600));
        if (text.charAt(at) == other) {
            return;
        }
        String changed = text.substring(0, at) + other + text.substring(at + 1);

        assertThat(tokens.read(changed)).isEmpty();
    }

    @Property
    void nothingElseIsOne(@ForAll String anything) {
        assertThat(tokens.read(anything)).isEmpty();
    }

    private static SigningTokens tokens(String secret, Instant now) {
        SigningConfig config = new SmallRyeConfigBuilder()
                .withMapping(SigningConfig.class)
                .withDefaultValues(Map.of("daylight.signing.secret", secret))
                .build()
                .getConfigMapping(SigningConfig.class);
        return new SigningTokens(config, Clock.fixed(now, ZoneOffset.UTC));
    }
}
