package daylight.web.organization;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.organizations.Report;
import daylight.web.page.Language;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportChartTest {
    @Test
    void years_are_drawn_from_the_first_to_the_last_and_the_highest_amount_fills_the_height() {
        ReportChart chart = ReportChart.of(List.of(report(2025, 400L, 100L), report(2024, 200L, 0L)), Language.ENGLISH);

        assertThat(chart.years()).extracting(ReportChart.Bars::year).containsExactly(2024, 2025);
        assertThat(chart.years().get(1).incomeHeight()).isEqualTo(175);
        assertThat(chart.years().get(0).spendingHeight()).isZero();
        assertThat(chart.most()).isEqualTo("400");
    }

    @Test
    void a_year_that_was_not_filed_is_not_drawn() {
        assertThat(ReportChart.of(List.of(report(2025, null, null)), Language.ENGLISH)
                        .years())
                .isEmpty();
    }

    @Property
    void no_bar_leaves_the_drawing(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = Long.MAX_VALUE / 2) Long> amounts) {
        List<Report> reports = amounts.stream()
                .map(amount -> report(1990 + amounts.indexOf(amount), amount, amount))
                .toList();

        for (ReportChart.Bars bar : ReportChart.of(reports, Language.CHINESE).years()) {
            assertThat(bar.incomeX()).isBetween(0, 640);
            assertThat(bar.spendingX() + bar.width()).isBetween(0, 640);
            assertThat(bar.incomeY()).isBetween(30, 205);
        }
    }

    @Test
    void nothing_earned_is_told_as_0_and_what_was_not_filed_as_a_dash() {
        Report filed = report(2025, 0L, 1_200L);

        assertThat(filed.told(filed.income(), Language.ENGLISH)).isEqualTo("0");
        assertThat(filed.told(filed.spending(), Language.ENGLISH)).isEqualTo("1,200");
        assertThat(filed.told(filed.staff(), Language.ENGLISH)).isEqualTo("–");
    }

    private static Report report(int year, @Nullable Long income, @Nullable Long spending) {
        return new Report(
                year, LocalDate.of(year + 1, 5, 31), null, false, income, spending, null, null, null, List.of());
    }
}
