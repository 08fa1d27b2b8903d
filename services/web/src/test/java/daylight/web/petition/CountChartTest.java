package daylight.web.petition;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.page.Language;
import daylight.web.petitions.HourCount;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountChartTest {
    private static final Instant FIRST = Instant.parse("2026-11-20T09:00:00Z");

    private static List<HourCount> every(int hours, int times) {
        List<HourCount> counts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            counts.add(new HourCount(FIRST.plus((long) i * hours, ChronoUnit.HOURS), 10));
        }
        return counts;
    }

    @Test
    void a_single_hour_is_drawn_and_told() {
        CountChart chart = CountChart.of(List.of(new HourCount(FIRST, 7)), Language.ENGLISH);

        assertThat(chart.line()).isEqualTo("10.0,190.0 630.0,24.0");
        assertThat(chart.rows()).containsExactly(new CountChart.Row("20 November 2026, 09:00 UTC", "7", "7"));
    }

    @Test
    void where_nobody_signed_the_line_is_level() {
        CountChart chart = CountChart.of(
                List.of(new HourCount(FIRST, 5), new HourCount(FIRST.plus(9, ChronoUnit.HOURS), 5)), Language.ENGLISH);

        assertThat(chart.line()).isEqualTo("10.0,190.0 72.0,107.0 568.0,107.0 630.0,24.0");
    }

    @Test
    void the_first_days_are_told_by_hour_then_by_day_then_by_week() {
        assertThat(CountChart.of(every(1, 48), Language.ENGLISH).rows()).hasSize(48);
        assertThat(CountChart.of(every(6, 40), Language.ENGLISH).rows()).hasSize(11);
        assertThat(CountChart.of(every(24, 180), Language.ENGLISH).rows()).hasSizeBetween(26, 27);
    }

    @Test
    void the_last_row_has_all_signatures_and_the_line_never_leaves_its_frame() {
        CountChart chart = CountChart.of(every(24, 180), Language.CHINESE);

        assertThat(chart.rows().getLast().together()).isEqualTo("1,800").isEqualTo(chart.total());
        assertThat(chart.line().split(" ")).allSatisfy(point -> {
            String[] xy = point.split(",", -1);
            assertThat(Double.parseDouble(xy[0])).isBetween(10.0, 630.0);
            assertThat(Double.parseDouble(xy[1])).isBetween(24.0, 190.0);
        });
    }
}
