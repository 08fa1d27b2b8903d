package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "daylight.journeys.Portal#organizations", disabledReason = "This portal has no register yet")
class OrganizationJourney {
    private static final String MISSING = "Name the district of the seat.";

    @Test
    void an_organization_is_applied_for_returned_corrected_approved_and_found_everywhere() {
        String name = Applicant.name();
        try (Visitor citizen = Visitor.arrivesWithoutScript();
                Visitor registrar = Visitor.arrives();
                Visitor reader = Visitor.arrives()) {
            citizen.signsIn("citizen");
            registrar.signsIn("registrar");
            Applicant.begins(citizen, name);
            Applicant.fillsIn(citizen, "1 Quay");
            Applicant.submits(citizen);

            returns(registrar, name);
            corrects(citizen, name);
            approves(registrar, name);

            String reference = isRegistered(citizen, name);
            checksTheCertificate(reader, reference, name);
            endorsesAPetition(citizen, name);
            findsTheNotice(reader, name);
        }
    }

    private static void returns(Visitor registrar, String name) {
        registrar.opens("/my/register").follows("Review " + name);
        assertThat(registrar.sees("main").innerText()).contains("12,000").contains("1 Quay");
        registrar.presses("Take it over");
        assertThat(registrar.sees("#assigned").innerText()).isEqualTo("Assigned to: you");
        registrar.enters("point-seat", MISSING).presses("Return to the applicant");
        assertThat(registrar.sees("#decided").innerText()).contains("returned for correction");
    }

    /** The point is told on the whole and at its step. That the name is reserved no longer, as after 30 days, keeps nobody from correcting. */
    private static void corrects(Visitor citizen, String name) {
        citizen.opens("/my/organizations/names").presses("Give up “" + name + "”");
        citizen.opens("/my/organizations").follows(name);
        assertThat(citizen.sees("#standing").innerText()).contains(MISSING);
        citizen.follows("Change: Seat");
        assertThat(citizen.sees("#points").innerText()).contains(MISSING);
        citizen.enters("address", "1 Quay, Haidian").presses("Save and go on");
        Applicant.submits(citizen);
    }

    /** What changed since the first submission stands beside it. */
    private static void approves(Visitor registrar, String name) {
        registrar.opens("/my/register").follows("Review " + name);
        assertThat(registrar.sees(".dl-changed").innerText()).contains("1 Quay, Haidian");
        registrar.presses("Approve and register");
        assertThat(registrar.sees("#decided").innerText()).contains("approved");
    }

    private static String isRegistered(Visitor citizen, String name) {
        citizen.opens("/my/organizations");
        citizen.page()
                .locator("#applications ~ ul a", new Page.LocatorOptions().setHasText(name))
                .click();
        assertThat(citizen.sees("#standing").innerText()).contains("Your organization is registered");
        citizen.follows("See it in the register");
        assertThat(citizen.heading()).isEqualTo(name);
        assertThat(citizen.sees("#code").innerText()).matches("59110000[0-9A-Z]{10}");
        return citizen.sees("#reference").innerText();
    }

    /** The paper is a real document; its number leads to a page that says whether it holds. */
    private static void checksTheCertificate(Visitor reader, String reference, String name) {
        reader.opens("/");
        reader.sees(".dl-figure a[href='/organizations?state=registered']").click();
        assertThat(reader.sees("#total").innerText()).contains("organization");
        reader.opens("/organizations/" + reference);
        String path = reader.sees("#certificate").getAttribute("href");
        APIResponse paper = reader.context().request().get(Portal.running().url() + path);
        assertThat(paper.ok()).isTrue();
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        reader.opens("/organizations/" + reference + "?downloaded");
        reader.follows("Officer of the Quay 1");
        assertThat(reader.sees("main").innerText()).contains(name);
        reader.page().goBack();
        reader.follows("Check that it holds");
        assertThat(reader.sees("#holds").innerText()).isEqualTo("This certificate holds");
        assertThat(reader.sees("main").innerText()).contains(name);
        reader.enters("number", "NO-SUCH-PAPER").presses("Check");
        assertThat(reader.sees("#holds").innerText()).isEqualTo("No certificate has this number");
    }

    /** Petitions learn by event who may speak for whom. */
    private static void endorsesAPetition(Visitor citizen, String name) {
        citizen.opens("/petitions?state=open");
        String petition = citizen.sees(".dl-hit__title a").getAttribute("href").replaceAll(".*/", "");
        Locator form = citizen.page().locator("form[action$='/endorse']", new Page.LocatorOptions().setHasText(name));
        citizen.page().waitForCondition(() -> {
            citizen.opens("/my/petitions/sign?petition=" + petition);
            return form.count() > 0;
        });
        String statement = "We read this aloud " + UUID.randomUUID();
        form.locator("textarea").fill(statement);
        form.locator("button[value=endorse]").click();
        citizen.opens("/petitions/" + petition + "?endorsed=" + UUID.randomUUID());
        assertThat(citizen.sees("main").innerText()).contains(name).contains(statement);
    }

    private static void findsTheNotice(Visitor reader, String name) {
        reader.page().waitForCondition(() -> {
            reader.opens("/records?q=%22" + name.replace(" ", "+") + "%22&asked=" + System.nanoTime());
            return reader.page().locator(".dl-hit").count() > 0;
        });
        assertThat(reader.sees(".dl-hit").innerText()).contains(name);
    }
}
