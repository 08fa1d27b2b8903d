package daylight.petitions.responding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTitleTest {
    @Test
    void the_record_of_an_answer_is_named_in_the_language_of_the_petition() {
        assertThat(AnswerTitle.of("P-BEJQ2N7N", "Reopen the footbridge"))
                .isEqualTo("Response to petition P-BEJQ2N7N: Reopen the footbridge");
        assertThat(AnswerTitle.of("P-BEJQ2N7N", "公开云溪市的中标价格")).isEqualTo("对请愿 P-BEJQ2N7N 的答复：公开云溪市的中标价格");
    }
}
