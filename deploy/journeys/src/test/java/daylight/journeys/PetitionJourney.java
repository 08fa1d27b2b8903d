package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "daylight.journeys.Portal#petitions", disabledReason = "This portal has no petitions yet")
class PetitionJourney {
    private static final String AGENCY = "harbour-finance";
    private static final String REGION = "GB-WLS";

    @Test
    void a_petition_is_written_sponsored_opened_signed_answered_and_found_among_the_records() {
        String action = "Reopen the footbridge " + UUID.randomUUID().toString().substring(0, 8);
        assertThat(Api.put("/api/petitions/thresholds", """
            {"items":[{"region":"GB-WLS","kind":"response","signatures":7,"days":30,"source":"Journey"},
                      {"region":"GB-WLS","kind":"hearing","signatures":1000,"days":60,"source":"Journey"}]}\
            """)).isBetween(200, 204);
        try (Visitor citizen = Visitor.arrivesWithoutScript();
                Visitor signedIn = Visitor.arrives();
                Visitor moderator = Visitor.arrives();
                Visitor publisher = Visitor.arrives()) {
            String invitation = Petitioner.writes(citizen, action, AGENCY, REGION);
            String reference = invitation.replaceAll("/petitions/(P-[0-9A-Z]+)/.*", "$1");
            assertThat(citizen.page()
                            .navigate(Portal.running().url() + "/petitions/" + reference)
                            .status())
                    .as("not public before it is opened")
                    .isEqualTo(404);
            Petitioner.isSponsored(citizen, invitation, REGION);
            Petitioner.opens(moderator.signsIn("moderator"), action);

            citizen.opens("/petitions/" + reference);
            Petitioner.signs(citizen, "Ms. Sixth", Petitioner.address("sixth"), REGION, "Sign");
            assertThat(citizen.sees("#done").innerText()).isEqualTo("Your signature counts");
            signsAtOnce(signedIn.signsIn("citizen"), reference);
            Petitioner.counts(citizen, reference, "7");
            Petitioner.shows(citizen, reference, ".dl-duty");
            assertThat(citizen.sees(".dl-duty").innerText())
                    .contains("Official answer due on")
                    .contains("days left");

            answers(publisher.signsIn("publisher"), action);
            Petitioner.shows(citizen, reference, ".dl-answer");
            assertThat(citizen.sees(".dl-answer").innerText()).contains("It reopens on 1 March.");
            findsTheRecord(citizen, reference);
        }
    }

    private static void signsAtOnce(Visitor citizen, String reference) {
        citizen.opens("/petitions/" + reference).follows("Signed in? Sign at once, without a mail");
        citizen.page().selectOption("#region", REGION);
        citizen.presses("Sign");
        assertThat(citizen.sees("#counts").innerText()).isEqualTo("Your signature counts");
    }

    private static void answers(Visitor publisher, String action) {
        publisher.opens("/my/duties").follows("Answer “" + action + "”");
        publisher.enters("summary", "It reopens on 1 March.").enters("body", "The works are ordered and paid for.");
        publisher.presses("Check what you entered").presses("Publish the answer");
        assertThat(publisher.sees("#done").innerText()).isEqualTo("Published");
    }

    /** The answer becomes a record by an event, and the record is searchable seconds later. */
    private static void findsTheRecord(Visitor reader, String reference) {
        reader.page().waitForCondition(() -> {
            reader.opens("/records?q=%22" + reference + "%22&asked=" + System.nanoTime());
            return reader.page().locator(".dl-hit").count() > 0;
        });
        assertThat(reader.sees(".dl-hit").innerText()).contains(reference);
    }
}
