package daylight.disclosures.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberKeyTest {

    @Test
    void spellingsOfOneNumberHaveOneKey() {
        for (String number :
                List.of("国办发〔2023〕27号", "国办发[2023]27号", "国办发（２０２３） 27 号", "国办发【2023】２７号", " 国办发 2023 27号 ")) {
            assertThat(NumberKey.of(number)).isEqualTo("国办发 2023 27 号");
        }
    }

    @Test
    void lettersAndDigitsAreRunsOfTheirOwn() {
        assertThat(NumberKey.of("DI-21-0001")).isEqualTo("di 21 0001");
        assertThat(NumberKey.of("Cm9876")).isEqualTo("cm 9876");
    }

    @Test
    void punctuationAloneHasNoKey() {
        assertThat(NumberKey.of("〔—〕")).isEmpty();
    }
}
