package daylight.gateway.caching;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CachedAnswerTest {
    private static final long NOW = -TimeUnit.HOURS.toNanos(1);

    @Test
    void aLongTimeIsCutByItsLastSecond() {
        CachedAnswer answer = kept(15);

        assertThat(answer.takesItsTurn(after(13_999))).isFalse();
        assertThat(answer.takesItsTurn(after(14_000))).isTrue();
    }

    @Test
    void aShortTimeIsCutByItsSecondHalf() {
        CachedAnswer answer = kept(1);

        assertThat(answer.takesItsTurn(after(499))).isFalse();
        assertThat(answer.takesItsTurn(after(500))).isTrue();
    }

    @Test
    void itIsAskedForOnceUntilItHasBeenConfirmed() {
        CachedAnswer answer = kept(1);

        assertThat(answer.takesItsTurn(after(600))).isTrue();
        assertThat(answer.takesItsTurn(after(700))).isFalse();
        answer.refresh(after(800), 0);
        assertThat(answer.takesItsTurn(after(1_200))).isFalse();
        assertThat(answer.takesItsTurn(after(1_400))).isTrue();
    }

    private static CachedAnswer kept(long seconds) {
        return new CachedAnswer(200, MultiMap.caseInsensitiveMultiMap(), Buffer.buffer("x"), "", NOW, seconds);
    }

    private static long after(long millis) {
        return NOW + TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
