package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who knows what something is called needs neither its code nor its place in a list. */
class NamesNotCodesJourney {
    @Test
    void a_publisher_names_a_region_and_readers_of_both_languages_read_its_name() {
        try (Visitor publisher = Visitor.arrivesWithoutScript()) {
            publisher.signsIn("publisher").opens("/my/desk/publish").enters("title", "Weirs " + UUID.randomUUID());
            publisher.page().selectOption("#category", "fees");
            publisher.enters("region", "Suzhou").presses("Check what you entered");
            assertThat(publisher.sees("#region-error").innerText()).contains("add the province");
            assertThat(publisher.page().inputValue("#region")).isEqualTo("Suzhou");

            publisher.enters("region", " suzhou,JIANGSU").presses("Check what you entered");
            assertThat(publisher.sees(".govuk-summary-list").innerText()).contains("Suzhou, Jiangsu (320500)");
            publisher.presses("Go back and change");
            assertThat(publisher.page().inputValue("#region")).isEqualTo("Suzhou, Jiangsu (320500)");
            publisher.presses("Check what you entered").presses("Publish now");
            String reference = publisher.sees("#done-reference").innerText();

            publisher.opens("/my/zh/desk/amend?record=" + reference);
            assertThat(publisher.page().inputValue("#region")).isEqualTo("江苏省苏州市（320500）");
            publisher.opens("/zh/records/" + reference);
            assertThat(publisher.sees(".dl-facts").innerText()).contains("江苏省苏州市");
        }
    }

    @Test
    void an_agency_is_found_by_a_part_of_its_name_in_the_other_language_too() {
        try (Visitor reader = Visitor.arrivesWithoutScript()) {
            reader.opens("/agencies").enters("q", "财政").presses("Find");
            assertThat(reader.page().inputValue("#q")).isEqualTo("财政");
            assertThat(reader.sees("tbody").innerText()).contains("财政");
            assertThat(reader.page()
                            .locator("tbody a[href='/agencies/yunxi-finance']")
                            .count())
                    .isEqualTo(1);
            reader.follows("中文");
            assertThat(reader.page().inputValue("#q")).isEqualTo("财政");

            reader.enters("q", "无此机关").presses("查找");
            assertThat(reader.sees("#none").innerText()).contains("没有名称中含“无此机关”的机关。");
            reader.follows("查看全部机关");
            assertThat(reader.page().locator("tbody tr").count()).isGreaterThan(2);

            reader.opens("/agencies?q=" + "a".repeat(101));
            assertThat(reader.page().title()).startsWith("Error:");
            assertThat(reader.sees(".govuk-error-summary a[href='#q']").innerText())
                    .contains("at most 100 characters");
        }
    }
}
