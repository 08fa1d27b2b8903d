package daylight.web.region;

import static daylight.web.page.Language.CHINESE;
import static daylight.web.page.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {
    @Test
    void a_province_is_called_by_its_name_with_or_without_zeros() {
        assertThat(Regions.name("31", ENGLISH)).isEqualTo("Shanghai");
        assertThat(Regions.name("310000", ENGLISH)).isEqualTo("Shanghai");
        assertThat(Regions.name("150000", CHINESE)).isEqualTo("内蒙古自治区");
    }

    @Test
    void cities_of_one_name_are_told_apart_by_their_province() {
        assertThat(Regions.name("350100", ENGLISH)).isEqualTo("Fuzhou, Fujian");
        assertThat(Regions.name("3610", ENGLISH)).isEqualTo("Fuzhou, Jiangxi");
        assertThat(Regions.name("440300", CHINESE)).isEqualTo("广东省深圳市");
    }

    @Test
    void a_place_below_a_city_is_named_by_the_city_and_its_code() {
        assertThat(Regions.name("440305", ENGLISH)).isEqualTo("Shenzhen, Guangdong (440305)");
        assertThat(Regions.name("440305001", CHINESE)).isEqualTo("广东省深圳市（440305001）");
    }

    @Test
    void the_parts_of_a_municipality_keep_its_name_once() {
        assertThat(Regions.name("310100", CHINESE)).isEqualTo("上海市市辖区");
        assertThat(Regions.name("310100", ENGLISH)).isEqualTo("Shanghai, districts");
    }

    @Test
    void what_is_no_known_code_is_shown_as_it_is() {
        assertThat(Regions.name("000000", ENGLISH)).isEqualTo("000000");
        assertThat(Regions.name("", ENGLISH)).isEmpty();
        assertThat(Regions.name("7", CHINESE)).isEqualTo("7");
    }
}
