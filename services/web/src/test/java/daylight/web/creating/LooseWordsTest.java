package daylight.web.creating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LooseWordsTest {
    @Test
    void any_word_that_says_something_will_do() {
        assertThat(LooseWords.of("Contracts with FERRY operators should be published!"))
                .isEqualTo("contracts OR ferry OR operators OR published");
    }

    @Test
    void chinese_goes_by_pairs() {
        assertThat(LooseWords.of("公开采购 contracts 水")).isEqualTo("contracts OR 公开 OR 开采 OR 采购");
    }

    @Test
    void nothing_is_left_of_nothing() {
        assertThat(LooseWords.of("it is – !")).isEmpty();
    }
}
