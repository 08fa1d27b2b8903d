package daylight.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenDatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    @Test
    void aDateIsWrittenAsItsReadersWriteIt() {
        assertThat(WrittenDates.english(DAY)).isEqualTo("7 September 2026");
        assertThat(WrittenDates.chinese(DAY)).isEqualTo("2026年9月7日");
    }
}
