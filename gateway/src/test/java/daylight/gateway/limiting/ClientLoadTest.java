package daylight.gateway.limiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientLoadTest {
    private final Limiter limiter = new Limiter();

    private ConnectionLimits connectionOf(String address) {
        return new ConnectionLimits(limiter, () -> address, 1);
    }

    @Test
    void allConnectionsOfAnAddressShareWhatItMayHaveUnderWay() {
        ConnectionLimits one = connectionOf("192.0.2.1");
        ConnectionLimits other = connectionOf("192.0.2.1");

        assertThat(one.begin(2)).isTrue();
        assertThat(other.begin(2)).isTrue();
        assertThat(one.begin(2)).isFalse();
        assertThat(connectionOf("192.0.2.2").begin(2)).isTrue();
        other.end();
        assertThat(one.begin(2)).isTrue();
    }

    @Test
    void whoeverHasNothingUnderWayIsForgottenAndCountedAnew() {
        ConnectionLimits busy = connectionOf("192.0.2.1");
        ConnectionLimits idle = connectionOf("192.0.2.2");
        assertThat(busy.begin(1)).isTrue();
        assertThat(idle.begin(1)).isTrue();
        idle.end();

        limiter.forgetWhole(0);

        assertThat(connectionOf("192.0.2.1").begin(1)).isFalse();
        assertThat(idle.begin(1)).isTrue();
        assertThat(connectionOf("192.0.2.2").begin(1)).isFalse();
    }
}
