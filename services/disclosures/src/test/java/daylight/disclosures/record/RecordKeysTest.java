package daylight.disclosures.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordKeysTest {
    private static RecordKeys keys(
            String title, @Nullable String number, @Nullable String summary, @Nullable String body) {
        return RecordKeys.of(new RecordContent(
                "a",
                Category.OTHER,
                title,
                summary,
                body,
                Language.ZH,
                number,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of()));
    }

    @ParameterizedTest
    @CsvSource({"国发〔2019〕5号,国发[2019]5号", "国发〔2019〕5号,国发（２０１９）５号", "国发〔2019〕5号,国发〔2019〕 5 号", "HM/12,hm/12"})
    void waysToWriteANumberAreTheSameNumber(String one, String other) {
        assertThat(keys("Title", one, null, null).number())
                .isEqualTo(keys("Title", other, null, null).number());
        assertThat(keys("A title", one, null, null).numberedTitle())
                .isEqualTo(keys("a  Title", other, null, "x").numberedTitle());
    }

    @Test
    void titlesWithoutANumberAreNoKey() {
        assertThat(keys("Notice", null, null, null).numberedTitle()).isNull();
    }

    @Test
    void textMovedFromOneFieldToTheNextIsOtherContent() {
        assertThat(keys("T", null, "ab", null).content())
                .isNotEqualTo(keys("T", null, null, "ab").content());
        assertThat(keys("T", null, "a", "b").content())
                .isNotEqualTo(keys("T", null, "ab", "").content());
    }
}
