package daylight.disclosures.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "关于印发国土空间规划的通知,ZH",
        "Annual report on inspections,EN",
        "关于 5G 和 IPv6 建设的通知,ZH",
        "The exhibition of the word 福 in many hands of the last three centuries,EN",
        "2024,EN"
    })
    void theScriptTellsTheLanguage(String text, Language language) {
        assertThat(Language.guess(text)).isEqualTo(language);
    }
}
