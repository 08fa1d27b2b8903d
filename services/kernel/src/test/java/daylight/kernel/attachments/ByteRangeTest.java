package daylight.kernel.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ByteRangeTest {
    @Property
    void aRangeLiesInsideTheFileAndBeginsWhereItWasAskedFor(
            @ForAll @LongRange(min = 1, max = 1_000_000) long size,
            @ForAll @LongRange(min = 0, max = 1_000_000) long from,
            @ForAll @LongRange(min = 0, max = 2_000_000) long more) {
        String header = "bytes=" + from + "-" + (from + more);
        if (from >= size) {
            assertThatThrownBy(() -> ByteRange.parse(header, size)).isInstanceOf(AttachmentRefusal.NoSuchRange.class);
            return;
        }

        ByteRange range = ByteRange.parse(header, size).orElseThrow();

        assertThat(range.from()).isEqualTo(from);
        assertThat(range.last()).isEqualTo(Math.min(from + more, size - 1));
    }

    @Test
    void aRangeWithoutAStartIsTheEnd() {
        assertThat(ByteRange.parse("bytes=-5", 100)).contains(new ByteRange(95, 5));
        assertThat(ByteRange.parse("bytes=-500", 100)).contains(new ByteRange(0, 100));
    }

    @Test
    void whatCannotBeReadIsAnsweredWithTheWhole() {
        assertThat(ByteRange.parse(null, 100)).isEmpty();
        assertThat(ByteRange.parse("bytes=5-2", 100)).isEmpty();
        assertThat(ByteRange.parse("bytes=0-1,5-6", 100)).isEmpty();
        assertThat(ByteRange.parse("lines=1-2", 100)).isEmpty();
        assertThat(ByteRange.parse("bytes=-", 100)).isEmpty();
    }
}
