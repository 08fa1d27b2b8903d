package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "daylight.journeys.Portal#petitions", disabledReason = "This portal has no petitions yet")
class ModeratorJourney {
    private static final String REGION = "GB-NIR";

    @Test
    void a_petition_that_asks_for_information_is_rejected_with_the_text_of_a_request() {
        String action =
                "Tell us what the quay costs " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor citizen = Visitor.arrivesWithoutScript();
                Visitor moderator = Visitor.arrives()) {
            String invitation = Petitioner.writes(citizen, action, "harbour-finance", REGION);
            String reference = invitation.replaceAll("/petitions/(P-[0-9A-Z]+)/.*", "$1");
            Petitioner.isSponsored(citizen, invitation, REGION);
            moderator.signsIn("moderator").opens("/my/moderation/petition?reference=" + reference);
            moderator.enters("note", "It is a question, not a demand.").presses("Add the note");
            assertThat(moderator.sees("#note-list").innerText()).contains("a question");

            moderator.presses("Reject in public");
            assertThat(moderator.sees("#problem").innerText()).contains("Choose a reason");
            moderator.page().selectOption("#code", "ask-for-information");
            moderator.presses("Reject in public");
            assertThat(moderator.sees("#decided").innerText()).contains("Rejected");

            citizen.opens("/petitions/" + reference);
            assertThat(citizen.sees("#rejection").innerText()).isNotBlank();
            assertThat(citizen.sees("#ask-text").innerText()).contains("two winters");
        }
    }

    @Test
    void signatures_are_counted_before_they_are_struck_out_and_a_petition_is_taken_down_and_shown_again() {
        String action = "Light the quay " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor citizen = Visitor.arrivesWithoutScript();
                Visitor moderator = Visitor.arrives()) {
            String invitation = Petitioner.writes(citizen, action, "harbour-finance", REGION);
            String reference = invitation.replaceAll("/petitions/(P-[0-9A-Z]+)/.*", "$1");
            Petitioner.isSponsored(citizen, invitation, REGION);
            Petitioner.opens(moderator.signsIn("moderator"), action);
            String signer = Petitioner.address("signer");
            citizen.opens("/petitions/" + reference);
            Petitioner.signs(citizen, "Sam Signer", signer, REGION, "Sign");
            Petitioner.counts(citizen, reference, "6");

            moderator.opens("/my/moderation/strike-out?reference=" + reference);
            moderator.enters("domain", "example.org").enters("reason", "One house wrote them all.");
            moderator.presses("Count them first");
            assertThat(moderator.sees("#counted").innerText()).startsWith("6 signatures");
            Petitioner.counts(citizen, reference, "6");
            moderator.presses("Strike out 6 signatures");
            moderator.sees("#struck");
            Petitioner.counts(citizen, reference, "0");
            assertThat(citizen.sees("section[aria-labelledby=struck-out]").innerText())
                    .contains("One house wrote them all.");
            isToldByTheLinkOfTheMail(citizen, signer);

            moderator.opens("/my/moderation/petition?reference=" + reference);
            moderator.enters("reason", "It names a private person.").presses("Take it down now");
            assertThat(moderator.sees("#decided").innerText()).contains("Taken down");
            Page gone = citizen.page();
            gone.waitForCondition(() -> gone.navigate(Portal.running().url() + "/petitions/" + reference)
                            .status()
                    == 410);
            assertThat(citizen.sees("#reason").innerText()).isEqualTo("It names a private person.");
            moderator.presses("Show it again");
            assertThat(moderator.sees("#decided").innerText()).contains("Open for signatures");
        }
    }

    /** And can have name and address deleted, which changes no count. */
    private static void isToldByTheLinkOfTheMail(Visitor signer, String address) {
        String link = new Mailbox(signer, address).link("/petitions/withdraw");
        signer.page().navigate(link);
        assertThat(signer.heading()).isEqualTo("Your signature was struck out");
        assertThat(signer.sees("#struck-out").innerText()).contains("One house wrote them all.");
        signer.page().navigate(link.replace("/petitions/", "/zh/petitions/"));
        assertThat(signer.heading()).isEqualTo("您的联署已被剔除");
        signer.page().navigate(link);
        signer.presses("Delete my name and address");
        assertThat(signer.sees("#done").innerText()).isEqualTo("Your name and address are deleted");
    }

    @Test
    void mail_domains_are_blocked_and_let_in_again_with_a_reason_and_without_a_script() {
        String domain = UUID.randomUUID() + ".example";
        try (Visitor moderator = Visitor.arrivesWithoutScript()) {
            moderator.signsIn("moderator").opens("/my/moderation").follows("Mail domains");
            moderator.enters("domain", "no domain").enters("reason", "Robots.");
            moderator.page().selectOption("#kind", "blocked");
            moderator.presses("Decide");
            assertThat(moderator.sees("#domain-error").innerText()).contains("Must be a domain");

            decides(moderator, domain, "blocked", "Robots, all of them.");
            assertThat(moderator.sees("#domains").innerText()).contains(domain).contains("Robots, all of them.");
            decides(moderator, domain, "usual", "It asks for a telephone number now.");
            assertThat(moderator.page().locator("#domains", withText(domain)).count())
                    .isZero();
            assertThat(moderator.sees("#acts").innerText())
                    .contains("Robots, all of them.")
                    .contains("telephone number");
            moderator.opens("/my/zh/moderation/mail-domains?domain=" + domain);
            assertThat(moderator.heading()).isEqualTo("邮箱域名");
            assertThat(moderator.sees("#acts").innerText()).contains("屏蔽").contains("正常");
        }
    }

    private static void decides(Visitor moderator, String domain, String kind, String reason) {
        moderator.enters("domain", domain).enters("reason", reason);
        moderator.page().selectOption("#kind", kind);
        moderator.presses("Decide");
        assertThat(moderator.sees("#decided").innerText()).contains("Decided");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    void a_citizen_moderates_nothing() {
        try (Visitor citizen = Visitor.arrives()) {
            citizen.signsIn("citizen").opens("/my/moderation");

            assertThat(citizen.heading()).isEqualTo("Your account may not do this");
        }
    }
}
