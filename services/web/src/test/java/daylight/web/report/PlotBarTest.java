package daylight.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daylight.web.page.Language;
import daylight.web.page.Written;
import daylight.web.reports.ReportCategory;
import daylight.web.reports.Statistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The plot of outcomes by year, category and finding. */
class PlotBarTest {
    private static final int WIDEST = 600;
    private static final List<String> FINDINGS = List.of("substantiated", "partly-substantiated", "unsubstantiated");
    private static final List<ReportCategory> CATEGORIES = List.of(
            new ReportCategory("bribery", "Bribery", "贿赂", "15"),
            new ReportCategory("theft", "Embezzlement", "贪污", "17"),
            new ReportCategory("other", "Other", "其他", ""));

    private static Statistics year(int year, List<List<@Nullable Long>> cells, List<@Nullable Long> categoryTotals) {
        List<String> codes = CATEGORIES.stream().map(ReportCategory::code).toList();
        return new Statistics(year, codes, FINDINGS, cells, categoryTotals, Arrays.asList(null, null, null), null);
    }

    private static List<@Nullable Long> cells(@Nullable Long... numbers) {
        return new ArrayList<>(Arrays.asList(numbers));
    }

    private static final Statistics KNOWN =
            year(2026, List.of(cells(6L, null, 5L), cells(7L, null, null), cells(0L, 0L, 0L)), cells(20L, null, 0L));

    private static OutcomesView view(Language language, Statistics... years) {
        return OutcomesView.of(List.of(years), CATEGORIES, Written.in(ReportText.class, language), language);
    }

    @Test
    void a_bar_is_as_long_as_its_category_and_parted_by_finding() {
        List<PlotBar> bars = view(Language.ENGLISH, KNOWN).years().getFirst().bars();

        assertThat(bars).extracting(PlotBar::label).containsExactly("Bribery", "Embezzlement");
        PlotBar bribery = bars.getFirst();
        assertThat(bribery.count()).isEqualTo("20");
        assertThat(bribery.parts())
                .extracting(PlotBar.Part::kind, PlotBar.Part::x, PlotBar.Part::width)
                .containsExactly(
                        tuple("substantiated", 0, 180),
                        tuple("unsubstantiated", 180, 150),
                        tuple("withheld", 330, 270));
        assertThat(bribery.inWords()).isEqualTo("Substantiated: 6, Unsubstantiated: 5, Not shown apart: 9");
    }

    @Test
    void of_a_total_that_is_not_shown_the_bar_says_what_there_is_at_least() {
        PlotBar embezzlement =
                view(Language.ENGLISH, KNOWN).years().getFirst().bars().get(1);

        assertThat(embezzlement.count()).isEqualTo("at least 7");
        assertThat(embezzlement.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.width()).isEqualTo(WIDEST * 7 / 20));
    }

    @Test
    void years_stand_newest_first_each_with_what_its_colours_mean() {
        Statistics before =
                year(2025, List.of(cells(5L, 0L, 0L), cells(0L, 0L, 0L), cells(0L, 0L, 0L)), cells(5L, 0L, 0L));

        OutcomesView view = view(Language.CHINESE, before, KNOWN);

        assertThat(view.years()).extracting(OutcomesView.Year::year).containsExactly(2026, 2025);
        assertThat(view.years().getFirst().bars()).extracting(PlotBar::label).containsExactly("贿赂", "贪污");
        assertThat(view.years().getFirst().legend())
                .extracting(OutcomesView.Key::kind)
                .containsExactly("substantiated", "partly", "unsubstantiated", "withheld");
    }

    @Property
    void parts_follow_each_other_without_a_gap_and_none_leaves_the_drawing(
            @ForAll @Size(9) List<@LongRange(min = 0, max = 2_000) Long> numbers,
            @ForAll @LongRange(min = 0, max = 50) long withheld) {
        List<List<@Nullable Long>> cells = new ArrayList<>();
        List<@Nullable Long> totals = new ArrayList<>();
        for (int row = 0; row < CATEGORIES.size(); row++) {
            List<Long> line = numbers.subList(row * FINDINGS.size(), (row + 1) * FINDINGS.size());
            cells.add(new ArrayList<>(line));
            totals.add(line.stream().mapToLong(Long::longValue).sum() + withheld);
        }

        List<PlotBar> bars = view(Language.ENGLISH, year(2026, cells, totals))
                .years()
                .getFirst()
                .bars();

        assertThat(bars).allSatisfy(bar -> {
            int end = 0;
            for (PlotBar.Part part : bar.parts()) {
                assertThat(part.x()).isLessThanOrEqualTo(end);
                assertThat(part.width()).isPositive();
                end = Math.max(end, part.x() + part.width());
            }
            assertThat(end).isBetween(1, WIDEST);
        });
    }
}
