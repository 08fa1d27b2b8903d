package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The pages of petitions that only the holder of a link or of an account sees: inspected and photographed like the public ones. */
@BesideOthers
@EnabledIf(value = "daylight.journeys.Portal#petitions", disabledReason = "This portal has no petitions yet")
class PetitionPagesJourney {
    /** Of no other journey: its rules are made here. */
    private static final String REGION = "GB-ENG";

    private final List<String> faults = new ArrayList<>();

    @Test
    void every_page_behind_a_link_or_an_account_serves_everybody_in_both_languages() {
        String action = "Mend the harbour clock " + UUID.randomUUID().toString().substring(0, 8);
        // Its sponsors reach it: the agency owes an answer as soon as it is open.
        assertThat(Api.put("/api/petitions/thresholds", """
            {"items":[{"region":"GB-ENG","kind":"response","signatures":5,"days":30,"source":"Journey"},
                      {"region":"GB-ENG","kind":"hearing","signatures":1000,"days":60,"source":"Journey"}]}\
            """)).isBetween(200, 204);
        try (Visitor citizen = Visitor.arrives();
                Visitor moderator = Visitor.arrives();
                Visitor publisher = Visitor.arrives()) {
            String sponsor = Petitioner.writes(citizen, action, "harbour-finance", REGION);
            String reference = sponsor.replaceAll("/petitions/(P-[0-9A-Z]+)/.*", "$1");
            both(citizen, sponsor.replace("/sponsor?", "/invite?"), "petition-invite");
            both(citizen, sponsor, "petition-sponsor");
            Petitioner.isSponsored(citizen, sponsor, REGION);

            moderator.signsIn("moderator");
            own(
                    moderator,
                    Map.of(
                            "/moderation",
                            "moderation",
                            "/moderation/petition?reference=" + reference,
                            "moderation-case",
                            "/moderation/mail-domains",
                            "moderation-mail-domains"));
            moderator.opens("/my/moderation/petition?reference=" + reference).presses("Open it for signatures");
            own(moderator, Map.of("/moderation/strike-out?reference=" + reference, "moderation-strike-out"));

            links(citizen, reference);
            citizen.signsIn("citizen");
            own(
                    citizen,
                    Map.of(
                            "/petitions",
                            "my-petitions",
                            "/petitions/new",
                            "my-petitions-new",
                            "/petitions/sign?petition=" + reference,
                            "my-petitions-sign"));

            publisher.signsIn("publisher");
            publisher.page().waitForCondition(() -> {
                publisher.opens("/my/duties");
                return publisher.page().locator("td a[href*='/duties/answer']").count() > 0;
            });
            String answer = publisher.sees("td a[href*='/duties/answer']").getAttribute("href");
            own(publisher, Map.of("/duties", "duties", answer.replaceFirst("^/my", ""), "duties-answer"));

            assertThat(faults).isEmpty();
            assertThat(citizen.complaints()).isEmpty();
            assertThat(moderator.complaints()).isEmpty();
        }
    }

    /** What the links of a signer's mail lead to. */
    private void links(Visitor signer, String reference) {
        String address = Petitioner.address("inspects");
        signer.opens("/petitions/" + reference);
        signer.enters("name", "王小明 O’Brien").enters("email", address);
        signer.page().selectOption("#region", REGION);
        signer.presses("Sign");
        Mailbox mailbox = new Mailbox(signer, address);
        both(signer, path(mailbox.link("/petitions/confirm")), "petition-confirm");
        both(signer, path(mailbox.link("/petitions/withdraw")), "petition-withdraw");
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/petitions/"));
    }

    private void both(Visitor visitor, String path, String name) {
        Inspection.inspect(visitor, path, "en-" + name, true, faults);
        Inspection.inspect(visitor, PublicPages.chinese(path), "zh-" + name, false, faults);
    }

    private void own(Visitor visitor, Map<String, String> pages) {
        pages.forEach((path, name) -> {
            Inspection.inspect(visitor, "/my" + path, "en-my-" + name, true, faults);
            Inspection.inspect(visitor, "/my/zh" + path, "zh-my-" + name, false, faults);
        });
    }
}
