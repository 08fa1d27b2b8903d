package daylight.disclosures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** An agency sends thousands of requests with one token. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class VerifiedTokensTest {
    private final MeterRegistry registry;

    VerifiedTokensTest(MeterRegistry registry) {
        this.registry = registry;
    }

    @Test
    void theSignatureOfATokenIsCheckedOnceForManyRequests() {
        Tokens.forget();
        String token = Tokens.of("admin");
        double before = verified();

        for (int i = 0; i < 5; i++) {
            deadLetters(token, 200);
        }

        assertThat(verified()).isEqualTo(before + 1);
    }

    @Test
    void aTokenThatWasChangedAfterItWasRememberedIsRefused() {
        String token = Tokens.of("admin");
        deadLetters(token, 200);

        deadLetters(token.substring(0, token.length() - 8) + "AAAAAAAA", 401);
    }

    private static void deadLetters(String token, int status) {
        given().auth()
                .oauth2(token)
                .get("/api/disclosures/operations/dead-letters")
                .then()
                .statusCode(status);
    }

    private double verified() {
        return registry.counter("daylight.tokens.verified").count();
    }
}
