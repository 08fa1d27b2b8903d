package daylight.kernel.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.kernel.problems.InvalidInput;
import daylight.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IdempotencyTest {
    private static final KeptAnswer ANSWER = new KeptAnswer(201, "{\"id\":1}");

    @Inject
    Idempotency idempotency;

    @Inject
    ForgetAnswers forget;

    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameRequestGetsTheStoredAnswer() {
        act(request("anna", "body"));

        assertThat(claim(request("anna", "body"))).isEqualTo(new Claim.Answered(ANSWER));
    }

    @Test
    void anActThatIsWrappedHappensOnceAndWithoutAKeyEachTime() {
        AtomicInteger acts = new AtomicInteger();
        Supplier<KeptAnswer> act = () -> new KeptAnswer(200, Integer.toString(acts.incrementAndGet()));

        assertThat(once(request("anna", "body"), act).content()).isEqualTo("1");
        assertThat(once(request("anna", "body"), act).content()).isEqualTo("1");
        assertThat(once(null, act).content()).isEqualTo("2");
        Assertions.assertThatThrownBy(() -> once(request("anna", "another"), act))
                .isInstanceOf(KeyRefusal.class);
        assertThat(acts).hasValue(2);
    }

    private KeptAnswer once(@Nullable KeyedRequest request, Supplier<KeptAnswer> act) {
        return QuarkusTransaction.requiringNew().call(() -> idempotency.once(request, act));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        act(request("anna", "body"));

        assertThat(slug(claim(request("anna", "another body")))).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aKeyBelongsToItsCaller() {
        act(request("anna", "body"));

        assertThat(claim(request("bert", "body"))).isInstanceOf(Claim.Fresh.class);
    }

    @Test
    void aKeyIsFreeAgainWhenTheActRolledBack() {
        Assertions.assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    act(idempotency, request("anna", "body"));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");

        assertThat(claim(request("anna", "body"))).isInstanceOf(Claim.Fresh.class);
    }

    @Test
    void aKeyInFlightIsRefused() {
        Claim second = QuarkusTransaction.requiringNew().call(() -> {
            idempotency.claim(List.of(request("anna", "body")));
            return claim(request("anna", "body"));
        });

        assertThat(slug(second)).isEqualTo("idempotency-key-in-use");
    }

    @Test
    void ofTheSameKeyTwiceInAMicroBatchTheFirstActs() {
        List<Claim> claims = QuarkusTransaction.requiringNew()
                .call(() -> idempotency.claim(
                        List.of(request("anna", "body"), request("anna", "body"), request("bert", "x"))));

        assertThat(claims.get(0)).isInstanceOf(Claim.Fresh.class);
        assertThat(slug(claims.get(1))).isEqualTo("idempotency-key-in-use");
        assertThat(claims.get(2)).isInstanceOf(Claim.Fresh.class);
    }

    @Test
    void ofManyAtOnceOneActsAndTheOthersNeverDo() throws Exception {
        int many = 16;
        CyclicBarrier together = new CyclicBarrier(many);
        Callable<Claim> attempt = () -> {
            together.await();
            return QuarkusTransaction.requiringNew().call(() -> {
                Claim claim =
                        idempotency.claim(List.of(request("anna", "body"))).getFirst();
                if (claim instanceof Claim.Fresh) {
                    idempotency.keep(Map.of(request("anna", "body"), ANSWER));
                }
                return claim;
            });
        };
        List<Claim> claims = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            for (Future<Claim> future : threads.invokeAll(java.util.Collections.nCopies(many, attempt))) {
                claims.add(future.get());
            }
        }

        assertThat(claims).filteredOn(Claim.Fresh.class::isInstance).hasSize(1);
        assertThat(claims).filteredOn(claim -> !(claim instanceof Claim.Fresh)).hasSize(many - 1);
        assertThat(claim(request("anna", "body"))).isEqualTo(new Claim.Answered(ANSWER));
    }

    @Test
    void anAnswerIsForgottenAfterItsRetentionAndNotBefore() {
        act(request("anna", "body"));

        forget.tidy(Instant.now().plus(Duration.ofHours(47)));
        assertThat(claim(request("anna", "body"))).isInstanceOf(Claim.Answered.class);
        forget.tidy(Instant.now().plus(Duration.ofHours(49)));
        assertThat(claim(request("anna", "body"))).isInstanceOf(Claim.Fresh.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "Schlüssel"})
    void aKeyIsVisibleAscii(String bad) {
        Assertions.assertThatThrownBy(() -> KeyedRequest.of("anna", bad, "POST /x", new byte[0]))
                .isInstanceOf(InvalidInput.class);
    }

    private KeyedRequest request(String caller, String body) {
        return KeyedRequest.of(caller, key, "POST /api/things", body.getBytes(StandardCharsets.UTF_8));
    }

    private void act(KeyedRequest request) {
        QuarkusTransaction.requiringNew().run(() -> act(idempotency, request));
    }

    private static void act(Idempotency inTransaction, KeyedRequest request) {
        assertThat(inTransaction.claim(List.of(request))).containsExactly(new Claim.Fresh());
        inTransaction.keep(Map.of(request, ANSWER));
    }

    private Claim claim(KeyedRequest request) {
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.claim(List.of(request)).getFirst());
    }

    private static String slug(Claim claim) {
        return ((Claim.Refused) claim).refusal().problem().kind().slug();
    }
}
