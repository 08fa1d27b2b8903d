package daylight.gateway.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "/,/zh/",
        "/records/R-1,/zh/records/R-1",
        "/zhang,/zh/zhang",
        "/my,/my/zh",
        "/my/desk,/my/zh/desk",
        "/my/zhang,/my/zh/zhang",
        "/mystery,/zh/mystery"
    })
    void anEnglishPageAndItsChineseOneLeadToEachOther(String english, String chinese) {
        assertThat(PageLanguage.of(english)).isEqualTo(PageLanguage.ENGLISH);
        assertThat(PageLanguage.of(chinese)).isEqualTo(PageLanguage.CHINESE);
        assertThat(PageLanguage.elsewhere(english)).isEqualTo(chinese);
        assertThat(PageLanguage.elsewhere(chinese)).isEqualTo(english);
    }

    @Test
    void theChineseFrontPageIsOneWithAndWithoutItsSlash() {
        assertThat(PageLanguage.elsewhere("/zh")).isEqualTo("/");
        assertThat(PageLanguage.of("/zh")).isEqualTo(PageLanguage.CHINESE);
    }
}
