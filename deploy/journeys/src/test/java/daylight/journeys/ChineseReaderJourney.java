package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BesideOthers
class ChineseReaderJourney {
    @Test
    void a_reader_in_chinese_finds_a_budget_and_shows_it_to_an_english_friend() {
        try (Visitor reader = Visitor.arrives()) {
            reader.opens("/zh/").enters("q", "预算").presses("搜索");
            assertThat(reader.sees("#total").innerText()).matches("共[0-9,]+条");
            assertThat(reader.sees(".dl-hits mark").innerText()).contains("预算");
            reader.sees(".dl-hit__title a").click();
            assertThat(reader.sees(".dl-panel__title").innerText()).isEqualTo("基本信息");
            String reference = reader.sees(".dl-facts .dl-code").innerText();

            reader.follows("English");

            assertThat(reader.page().url()).endsWith("/records/" + reference).doesNotContain("/zh/");
            assertThat(reader.sees(".dl-panel__title").innerText()).isEqualTo("Facts");
            assertThat(reader.page().locator("html").getAttribute("lang")).isEqualTo("en-GB");
        }
    }

    @Test
    void the_language_is_kept_with_the_search_and_its_filters() {
        try (Visitor reader = Visitor.arrives()) {
            reader.opens("/records?q=water&sort=newest").follows("中文");

            assertThat(reader.page().url()).contains("/zh/records?q=water&sort=newest");
            assertThat(reader.page().inputValue("#q")).isEqualTo("water");
        }
    }
}
