package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Nobody is left at a dead end: from wherever a reader stands, a link leads on. Alone with the portal: one of the pages says whether every part answers within two seconds. */
@Isolated
class LostReaderJourney {
    @Test
    void whoever_asks_what_this_is_finds_every_door() {
        try (Visitor reader = Visitor.arrivesWithoutScript()) {
            for (String about : List.of("/about", "/zh/about")) {
                reader.opens(about);
                Object places = reader.page()
                        .locator(".dl-nav__link")
                        .evaluateAll("all => all.map(one => one.getAttribute('href'))");
                for (Object place : (List<?>) places) {
                    if (!about.equals(place)) {
                        assertThat(reader.page()
                                        .locator("#doors a[href='" + place + "']")
                                        .count())
                                .as("from " + about + " to " + place)
                                .isPositive();
                    }
                }
            }
        }
    }

    @Test
    void words_that_were_sought_among_records_can_be_sought_among_petitions_and_organizations() {
        try (Visitor reader = Visitor.arrivesWithoutScript()) {
            reader.opens("/records?q=ferry");
            reader.sees("#elsewhere a[href*='/petitions']").click();
            assertThat(reader.page().inputValue("#q")).isEqualTo("ferry");
            assertThat(reader.sees(".dl-hit__title").innerText()).containsIgnoringCase("ferry");

            reader.opens("/zh/records?q=云溪")
                    .sees("#elsewhere a[href*='/organizations']")
                    .click();
            assertThat(reader.page().inputValue("#q")).isEqualTo("云溪");
        }
    }

    @Test
    void a_keyboard_need_not_pass_through_every_filter() {
        try (Visitor reader = Visitor.arrives()) {
            for (String list : List.of("/records?q=water", "/petitions", "/organizations")) {
                reader.opens(list);
                reader.sees("main .govuk-skip-link").focus();
                reader.page().keyboard().press("Enter");
                reader.page().keyboard().press("Tab");
                assertThat(reader.page()
                                .evaluate("document.querySelector('#results').contains(document.activeElement)"))
                        .as(list)
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void whoever_waits_for_a_mail_finds_back_to_the_petition() {
        try (Visitor signer = Visitor.arrivesWithoutScript()) {
            signer.opens("/petitions?state=open");
            String petition = signer.sees(".dl-hit__title a").getAttribute("href");
            signer.opens(petition + "/check-your-mail").follows("No mail? Sign again");
            assertThat(signer.page().url()).endsWith(petition + "/sign");
            signer.opens(petition + "/check-your-mail").follows("Back to the petition");
            assertThat(signer.page().url()).endsWith(petition);
        }
    }

    @Test
    void a_petition_that_asks_nothing_yet_is_told_so_at_its_field() {
        try (Visitor author = Visitor.arrivesWithoutScript()) {
            author.opens("/zh/petitions/new").presses("继续");
            assertThat(author.page().title()).startsWith("出错：");
            assertThat(author.sees("#action-error").innerText()).contains("请用一句话写明希望机关做什么");
            author.sees(".govuk-error-summary a[href='#action']").click();
        }
    }

    @Test
    void an_author_reads_beforehand_by_which_numbers_and_rules_petitions_go() {
        try (Visitor author = Visitor.arrivesWithoutScript()) {
            author.opens("/zh/petitions/new").follows("请愿怎样进行");
            assertThat(author.sees("main").innerText()).contains("已有同一事项的请愿。", "七个工作日");
            assertThat(author.page().locator("tbody tr").count()).isPositive();
            author.follows("发起请愿").sees("#action");
        }
    }

    @Test
    void the_register_on_a_past_day_says_so_in_the_name_of_its_tab() {
        try (Visitor reader = Visitor.arrivesWithoutScript()) {
            reader.opens("/organizations?q=Yunxi+Night+School");
            String organization = reader.sees(".dl-hit__title a").getAttribute("href");
            reader.opens(organization + "?at=2025-03-01");
            assertThat(reader.page().title()).startsWith(reader.heading() + " (1 March 2025)");
        }
    }

    @Test
    void an_error_names_what_to_quote_and_whom_to_write_to() {
        try (Visitor reader = Visitor.arrivesWithoutScript()) {
            reader.opens("/zh/nothing-is-here");
            String reference = reader.sees("#reference").innerText();
            assertThat(reader.sees("main a[href^='mailto:']").getAttribute("href"))
                    .endsWith("?subject=" + reference);
            reader.follows("运行状态");
            assertThat(reader.sees("#whole").innerText()).isEqualTo("各部分运行正常。");
        }
    }

    @Test
    void paper_shows_whole_tables_and_nothing_to_press() {
        try (Visitor reader = Visitor.arrives()) {
            reader.opens("/petitions?state=responded");
            reader.sees(".dl-hit__title a").click();
            Locator table = reader.sees(".dl-scroll--tall");
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(table.evaluate("one => getComputedStyle(one).maxHeight")).isEqualTo("none");
            assertThat(reader.page().locator(".dl-nav").isVisible()).isFalse();
            assertThat(reader.page()
                            .locator("main .govuk-button >> visible=true")
                            .count())
                    .isZero();
            assertThat(reader.page().locator(".dl-brand").isVisible()).isTrue();
        }
    }
}
