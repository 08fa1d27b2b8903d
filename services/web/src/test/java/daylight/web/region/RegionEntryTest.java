package daylight.web.region;

import static daylight.web.page.Language.CHINESE;
import static daylight.web.page.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.page.Language;
import org.junit.jupiter.api.Test;

class RegionEntryTest {
    @Test
    void a_name_in_either_language_becomes_its_code() {
        assertThat(RegionEntry.code("Shanghai")).isEqualTo("310000");
        assertThat(RegionEntry.code("上海市")).isEqualTo("310000");
        assertThat(RegionEntry.code("Shenzhen, Guangdong")).isEqualTo("440300");
        assertThat(RegionEntry.code("广东省深圳市")).isEqualTo("440300");
        assertThat(RegionEntry.code("Qing'an County")).isEqualTo("999921");
    }

    @Test
    void a_city_whose_name_no_other_has_needs_no_province() {
        assertThat(RegionEntry.code("Shenzhen")).isEqualTo("440300");
        assertThat(RegionEntry.code("深圳市")).isEqualTo("440300");
    }

    @Test
    void a_name_that_several_cities_have_is_none_without_its_province() {
        assertThat(RegionEntry.code("Suzhou")).isNull();
        assertThat(RegionEntry.code("Suzhou, Jiangsu")).isEqualTo("320500");
        assertThat(RegionEntry.code("Suzhou, Anhui")).isEqualTo("341300");
        assertThat(RegionEntry.code("苏州市")).isEqualTo("320500");
    }

    @Test
    void spaces_capitals_and_the_width_of_signs_do_not_matter() {
        assertThat(RegionEntry.code("  suzhou ,JIANGSU ")).isEqualTo("320500");
        assertThat(RegionEntry.code("Suzhou，Jiangsu")).isEqualTo("320500");
        assertThat(RegionEntry.code("Xi’an")).isEqualTo("610100");
        assertThat(RegionEntry.code("江苏省　苏州市")).isEqualTo("320500");
        assertThat(RegionEntry.code("江苏省苏州市(320500)")).isEqualTo("320500");
    }

    @Test
    void a_code_stays_as_it_was_written() {
        assertThat(RegionEntry.code("32")).isEqualTo("32");
        assertThat(RegionEntry.code("3205")).isEqualTo("3205");
        assertThat(RegionEntry.code(" 440305 ")).isEqualTo("440305");
        assertThat(RegionEntry.code("３２０５００")).isEqualTo("320500");
        assertThat(RegionEntry.code("440305001")).isEqualTo("440305001");
    }

    @Test
    void anything_else_is_no_region() {
        assertThat(RegionEntry.code("Atlantis")).isNull();
        assertThat(RegionEntry.code("123")).isNull();
        assertThat(RegionEntry.code("000000")).isNull();
        assertThat(RegionEntry.code("")).isNull();
        assertThat(RegionEntry.code("Shanghai (320500)")).isNull();
        assertThat(RegionEntry.code("Shanghai (31)(310000)")).isNull();
    }

    @Test
    void what_is_shown_can_be_sent_again_in_either_language() {
        for (Language language : Language.values()) {
            assertThat(Regions.all(language)).hasSizeGreaterThan(370).doesNotHaveDuplicates();
            assertThat(Regions.codes().toList())
                    .allSatisfy(code -> assertThat(RegionEntry.code(Regions.labelled(code, language)))
                            .isEqualTo(code));
        }
        assertThat(RegionEntry.code(Regions.labelled("440305", ENGLISH))).isEqualTo("440305");
        assertThat(RegionEntry.code(Regions.labelled("880000", CHINESE))).isEqualTo("880000");
    }

    @Test
    void every_region_but_those_that_share_a_name_is_found_by_its_name() {
        for (Language language : Language.values()) {
            assertThat(Regions.codes().toList())
                    .allSatisfy(code -> assertThat(RegionEntry.code(Regions.name(code, language)))
                            .as(code)
                            .isEqualTo(code));
        }
    }

    @Test
    void a_region_is_shown_with_its_code_and_what_is_none_as_it_was_entered() {
        assertThat(RegionEntry.shown("suzhou, jiangsu", ENGLISH)).isEqualTo("Suzhou, Jiangsu (320500)");
        assertThat(RegionEntry.shown("Suzhou, Jiangsu (320500)", CHINESE)).isEqualTo("江苏省苏州市（320500）");
        assertThat(RegionEntry.shown("440305", ENGLISH)).isEqualTo("Shenzhen, Guangdong (440305)");
        assertThat(RegionEntry.shown("Suzhou", ENGLISH)).isEqualTo("Suzhou");
        assertThat(RegionEntry.shown("", CHINESE)).isEmpty();
    }
}
