package daylight.kernel.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    @Test
    void anIdSaysItsVersionVariantAndTime() {
        UUID id = new TimeOrderedIds(at(1_795_000_000_123L)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(1_795_000_000_123L);
    }

    @Property
    void aLaterIdSortsAfterAnEarlierOne(@ForAll @LongRange(min = 0, max = (1L << 48) - 2) long millis) {
        String earlier = new TimeOrderedIds(at(millis)).next().toString();
        String later = new TimeOrderedIds(at(millis + 1)).next().toString();

        assertThat(earlier).isLessThan(later);
    }

    @Test
    void whatComesLateSortsAmongItsTime() {
        TimeOrderedIds ids = new TimeOrderedIds(at(1_795_000_000_000L));

        assertThat(ids.of(Instant.ofEpochMilli(1_795_000_000_000L - 1)).toString())
                .isLessThan(ids.next().toString());
        assertThat(ids.of(Instant.parse("1801-01-01T00:00:00Z")).version()).isEqualTo(7);
    }

    private static Clock at(long millis) {
        return Clock.fixed(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }
}
