package daylight.gateway.limiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final long WINDOW = TimeUnit.SECONDS.toNanos(60);

    @Property
    void grantsItsCapacityAtOnceAndNoMore(@ForAll @IntRange(min = 1, max = 500) int capacity, @ForAll long now) {
        Allowance allowance = new Allowance(capacity, WINDOW, now);

        for (int left = capacity - 1; left >= 0; left--) {
            assertThat(allowance.take(now)).matches(Allowance.Decision::granted);
        }
        Allowance.Decision refused = allowance.take(now);

        assertThat(refused.granted()).isFalse();
        assertThat(refused.delay()).isPositive().isLessThanOrEqualTo(WINDOW / capacity);
        assertThat(allowance.take(now + refused.delay()).granted()).isTrue();
        assertThat(allowance.take(now + refused.delay()).granted()).isFalse();
    }

    @Test
    void saysWhatIsLeft() {
        Allowance allowance = new Allowance(10, WINDOW, 0);

        assertThat(allowance.take(0).left()).isEqualTo(9);
        assertThat(allowance.take(0).left()).isEqualTo(8);
        assertThat(allowance.take(WINDOW).left()).isEqualTo(9);
    }

    @Test
    void isWholeAgainAfterItsWindow() {
        Allowance allowance = new Allowance(3, WINDOW, 0);
        for (int i = 0; i < 3; i++) {
            allowance.take(0);
        }

        assertThat(allowance.isWhole(WINDOW - 1)).isFalse();
        assertThat(allowance.isWhole(WINDOW)).isTrue();
    }

    @Test
    void countsASubscriberOfIpv6AsOne() {
        assertThat(address("2001:db8:1:2::1")).isEqualTo(address("2001:db8:1:2:ffff::9"));
        assertThat(address("2001:db8:1:2::1")).isNotEqualTo(address("2001:db8:1:3::1"));
        assertThat(address("192.0.2.1")).isNotEqualTo(address("192.0.2.2"));
    }

    private static ClientAddress address(String text) {
        return ClientAddress.of(text);
    }
}
