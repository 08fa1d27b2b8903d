package daylight.gateway.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.gateway.routing.GatewayConfig.Breaking;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private static final long SECOND = 1_000_000_000L;
    private final Breaker breaker = new Breaker(new Settings(), 0);

    private record Settings() implements Breaking {
        @Override
        public int failures() {
            return 3;
        }

        @Override
        public Duration window() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration pause() {
            return Duration.ofSeconds(1);
        }
    }

    @Test
    void opensAfterSoManyFailuresAndLetsOneProbeThrough() {
        failThrice();

        assertThat(breaker.delay(SECOND / 2)).isEqualTo(SECOND / 2);
        assertThat(breaker.delay(SECOND)).isZero();
        assertThat(breaker.delay(SECOND)).isPositive();
    }

    @Test
    void closesWhenTheProbeSucceeds() {
        failThrice();
        breaker.delay(SECOND);

        breaker.succeeded(SECOND);

        assertThat(breaker.delay(SECOND)).isZero();
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void waitsTwiceAsLongWhenTheProbeFails() {
        failThrice();
        breaker.delay(SECOND);

        breaker.failed(SECOND);

        assertThat(breaker.delay(SECOND)).isEqualTo(2 * SECOND);
    }

    @Test
    void anotherRequestIsTheProbeWhenTheFirstOnesClientLeaves() {
        failThrice();
        breaker.delay(SECOND);

        breaker.probeLeft();

        assertThat(breaker.delay(SECOND)).isZero();
        assertThat(breaker.delay(SECOND)).isPositive();
    }

    @Test
    void staysClosedWhileMostRequestsSucceed() {
        for (int i = 0; i < 10; i++) {
            breaker.succeeded(0);
        }

        failThrice();

        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void forgetsFailuresOfLongAgo() {
        breaker.failed(0);
        breaker.failed(0);

        breaker.failed(11 * SECOND);

        assertThat(breaker.isOpen()).isFalse();
    }

    private void failThrice() {
        for (int i = 0; i < 3; i++) {
            breaker.failed(0);
        }
    }
}
