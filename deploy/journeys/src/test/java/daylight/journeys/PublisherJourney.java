package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublisherJourney {
    @Test
    void a_publisher_publishes_amends_and_withdraws_and_the_public_sees_each() {
        String word = "quay" + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor publisher = Visitor.arrives();
                Visitor reader = Visitor.arrives()) {
            publisher.signsIn("publisher").follows("Go to your agency’s desk");
            publisher.follows("Publish a record");
            publisher.enters("title", "Harbour dues " + word).enters("body", "The dues are 12 pounds a day.");
            publisher.page().selectOption("#category", "fees");
            publisher.enters("issued", "2026-11-02").presses("Check what you entered");
            assertThat(publisher.heading()).isEqualTo("Check before you publish");
            publisher.presses("Publish now");
            String reference = publisher.sees("#done-reference").innerText();

            finds(reader, word);
            assertThat(reader.sees(".dl-hit__title a").getAttribute("href")).isEqualTo("/records/" + reference);

            publisher.opens("/my/desk").enters("q", word).presses("Search");
            publisher.sees("td a[href*='" + reference + "']");
            assertThat(publisher.page().locator("tbody tr").count()).isEqualTo(1);
            publisher.follows("Amend “Harbour dues " + word + "”");
            publisher.enters("reason", "The sum was wrong.").enters("body", "The dues are 11 pounds a day.");
            publisher.presses("Check what you entered").presses("Publish the amendment");
            publisher.sees("#done-reference");
            reader.opens("/records/" + reference + "/changes/1/2");
            assertThat(reader.sees(".dl-diff ins").innerText()).contains("11");

            publisher.opens("/my/desk/withdraw?record=" + reference);
            publisher
                    .enters("reason", "It names the wrong quay.")
                    .enters("legalBasis", "Harbours Act 1964, section 26");
            amendsInAnotherWindow(publisher, reference);
            publisher.presses("Withdraw this record");
            assertThat(publisher.sees(".govuk-error-summary").innerText()).contains("it is now version 3");
            assertThat(publisher.page().inputValue("#reason")).isEqualTo("It names the wrong quay.");
            publisher.presses("Withdraw this record");
            publisher.sees("#done-reference");
            assertThat(reader.page()
                            .navigate(Portal.running().url() + "/zh/records/" + reference)
                            .status())
                    .isEqualTo(410);
            assertThat(reader.sees("main").innerText()).contains("It names the wrong quay.");
        }
    }

    private static void amendsInAnotherWindow(Visitor publisher, String reference) {
        Page other = publisher.page().context().newPage();
        other.navigate(Portal.running().url() + "/my/desk/amend?record=" + reference);
        other.fill("#reason", "The month was missing.");
        other.fill("#body", "The dues are 11 pounds a day, in winter.");
        other.getByText("Check what you entered").click();
        other.getByText("Publish the amendment").click();
        other.waitForSelector("#done-reference");
        other.close();
    }

    @Test
    void what_is_missing_or_wrong_is_told_in_a_summary_and_at_its_field() {
        try (Visitor publisher = Visitor.arrives()) {
            publisher.signsIn("publisher").opens("/my/desk/publish").enters("title", "Wrong " + UUID.randomUUID());
            publisher.presses("Check what you entered");
            assertThat(publisher.sees(".govuk-error-summary").innerText()).contains("Category");
            assertThat(publisher.page().title()).startsWith("Error:");

            publisher.page().selectOption("#category", "fees");
            publisher
                    .enters("sourceUrl", "not an address")
                    .presses("Check what you entered")
                    .presses("Publish now");

            assertThat(publisher.sees("#sourceUrl-error").innerText()).contains("http");
            assertThat(publisher.page().inputValue("#sourceUrl")).isEqualTo("not an address");
        }
    }

    @Test
    void an_amendment_from_a_stale_page_is_stopped_and_explained() {
        try (Visitor publisher = Visitor.arrives()) {
            publisher.signsIn("publisher").opens("/my/desk/publish").enters("title", "Stale " + UUID.randomUUID());
            publisher.page().selectOption("#category", "plans");
            publisher.presses("Check what you entered").presses("Publish now");
            String reference = publisher.sees("#done-reference").innerText();
            Page second = publisher.context().newPage();
            second.navigate(Portal.running().url() + "/my/desk/amend?record=" + reference);

            publisher.opens("/my/desk/amend?record=" + reference);
            publisher.enters("reason", "First.").enters("summary", "One").presses("Check what you entered");
            publisher.presses("Publish the amendment").sees("#done-reference");
            second.fill("#reason", "Second.");
            second.fill("#summary", "Two");
            second.click("button[value=review]");
            second.click("button[value=send]");

            assertThat(second.locator(".govuk-error-summary").innerText()).contains("it is now version 2");
            assertThat(second.inputValue("#summary")).isEqualTo("Two");
        }
    }

    @Test
    void a_citizen_has_no_desk() {
        try (Visitor citizen = Visitor.arrives()) {
            citizen.signsIn("citizen").opens("/my/desk");

            assertThat(citizen.heading()).isEqualTo("Your account may not do this");
        }
    }

    /** Search is seconds behind; the reader asks again until it answers. */
    private static void finds(Visitor reader, String word) {
        reader.page().waitForCondition(() -> {
            reader.opens("/records?q=" + word + "&asked=" + System.nanoTime());
            return reader.page().locator(".dl-hit").count() == 1;
        });
    }
}
