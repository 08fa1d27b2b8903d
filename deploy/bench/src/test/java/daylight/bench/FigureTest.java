package daylight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void a_ratio_is_judged_against_the_raw_limit_of_the_same_run() {
        assertThat(Figure.ratioAtLeast("batch", 400, "records/s", 1000, 0.35).met())
                .isTrue();
        assertThat(Figure.ratioAtLeast("batch", 300, "records/s", 1000, 0.35).met())
                .isFalse();
        assertThat(Figure.ratioAtMost("p50", 15, "ms", 10, 1.6).met()).isTrue();
        assertThat(Figure.ratioAtMost("p50", 17, "ms", 10, 1.6).met()).isFalse();
    }

    @Test
    void a_missing_raw_limit_is_a_missed_target_and_no_success() {
        assertThat(Figure.ratioAtLeast("batch", 400, "records/s", 0, 0.35).met())
                .isFalse();
    }

    @Test
    void a_raw_limit_set_beside_a_figure_does_not_change_how_it_is_judged() {
        Figure figure = Figure.atLeast("single", 1600, "records/s", 1500).beside(400);

        assertThat(figure.met()).isTrue();
        assertThat(figure.inWords()).contains("1,600", "400", "4.00", ">= 1,500", "met");
    }
}
