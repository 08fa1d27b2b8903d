package daylight.web.moderating;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.form.Entered;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StrikeOutFormTest {
    @Test
    void a_time_is_read_as_utc_however_it_is_written() {
        assertThat(StrikeOutForm.instant("2026-11-23T14:00")).contains("2026-11-23T14:00:00Z");
        assertThat(StrikeOutForm.instant("2026-11-23 14:00")).contains("2026-11-23T14:00:00Z");
        assertThat(StrikeOutForm.instant("2026-11-23T14:00:30Z")).contains("2026-11-23T14:00:30Z");
        assertThat(StrikeOutForm.instant("yesterday")).isEmpty();
    }

    @Test
    void nothing_is_struck_out_unless_it_was_counted_and_confirmed() {
        Entered entered = new Entered(
                Map.of("domain", "example.com", "network", "203.0.113.7", "reason", "A bought list", "from", ""));

        assertThat(StrikeOutForm.conditions(entered, true))
                .isEqualTo(Map.of(
                        "domain", "example.com", "network", "203.0.113.7", "reason", "A bought list", "dryRun", true));
    }
}
