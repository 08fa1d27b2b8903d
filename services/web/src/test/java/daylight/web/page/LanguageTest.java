package daylight.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "/zh, /",
        "/zh/, /",
        "/zh/records, /records",
        "/zh/records/R-4K7XQ2MD, /records/R-4K7XQ2MD",
        "/my/zh, /my",
        "/my/zh/desk, /my/desk"
    })
    void a_chinese_path_is_the_plain_one_with_its_language(String chinese, String plain) {
        assertThat(Language.ofPath(chinese)).isEqualTo(Language.CHINESE);
        assertThat(Language.plain(chinese)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"/", "/records", "/my/desk", "/zhejiang", "/my/zhang", "/records/zh"})
    void any_other_path_is_english_and_plain_as_it_is(String path) {
        assertThat(Language.ofPath(path)).isEqualTo(Language.ENGLISH);
        assertThat(Language.plain(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/, /zh/",
        "/records?q=a, /zh/records?q=a",
        "/my, /my/zh",
        "/my?ui_locales=zh-CN, /my/zh?ui_locales=zh-CN",
        "/my/desk, /my/zh/desk",
        "/myanmar, /zh/myanmar"
    })
    void a_plain_path_becomes_chinese_and_is_found_again(String plain, String chinese) {
        assertThat(Language.CHINESE.path(plain)).isEqualTo(chinese);
        assertThat(Language.ENGLISH.path(plain)).isEqualTo(plain);
    }

    @Test
    void dates_and_numbers_are_written_as_each_language_writes_them() {
        LocalDate day = LocalDate.of(2026, 11, 23);

        assertThat(Language.ENGLISH.date(day)).isEqualTo("23 November 2026");
        assertThat(Language.CHINESE.date(day)).isEqualTo("2026年11月23日");
        assertThat(Language.ENGLISH.date(LocalDate.of(1301, 1, 2))).isEqualTo("2 January 1301");
        assertThat(Language.ENGLISH.moment(Instant.parse("2026-11-23T23:59:59Z")))
                .isEqualTo("23 November 2026, 23:59 UTC");
        assertThat(Language.ENGLISH.number(34_578)).isEqualTo("34,578");
    }

    @Test
    void a_missing_name_is_taken_from_the_other_language_and_then_from_the_fallback() {
        assertThat(Language.ENGLISH.either("Harbour", "港口", "h")).isEqualTo("Harbour");
        assertThat(Language.CHINESE.either("Harbour", null, "h")).isEqualTo("Harbour");
        assertThat(Language.ENGLISH.either(" ", "港口", "h")).isEqualTo("港口");
        assertThat(Language.CHINESE.either(null, null, "h")).isEqualTo("h");
    }
}
