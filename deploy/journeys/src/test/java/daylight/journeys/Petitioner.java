package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/** Acts around petitions that several journeys need: writing one, sponsoring it, opening it, signing it by mail. */
final class Petitioner {
    static final int SPONSORS = 5;

    private Petitioner() {}

    /** An address nobody used before. */
    static String address(String who) {
        return who + "-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    /**
     * Writes a petition without an account, step by step, and confirms it.
     *
     * @return the path with which sponsors are invited
     */
    static String writes(Visitor author, String action, String agency, String region) {
        String address = address("author");
        author.opens("/petitions").follows("Start a petition");
        author.enters("action", action).presses("Continue");
        author.follows("Mine is different: write it");
        assertThat(author.page().inputValue("#action")).isEqualTo(action);
        author.enters("background", "The footbridge has been closed for two winters.");
        author.page().selectOption("#agency", agency);
        author.page().selectOption("#region", region);
        author.enters("name", "A. Author").enters("email", address).presses("See how it will look");
        assertThat(author.heading()).isEqualTo("This is your petition");
        author.presses("Send the petition");
        assertThat(author.heading()).isEqualTo("Check your mail");

        author.page().navigate(new Mailbox(author, address).link("/petitions/confirm"));
        author.presses("Confirm your petition");
        assertThat(author.sees("#done").innerText()).isEqualTo("Now find your sponsors");
        String invitation = author.sees("#invitation").innerText();
        return invitation.substring(invitation.indexOf("/petitions/"));
    }

    static void isSponsored(Visitor sponsor, String invitation, String region) {
        for (int i = 0; i < SPONSORS; i++) {
            sponsor.opens(invitation);
            signs(sponsor, "Sponsor " + i, address("sponsor"), region, "Sponsor it");
            assertThat(sponsor.sees("#done").innerText()).isEqualTo("You are a sponsor now");
        }
    }

    /** Fills the form that stands on the page, and presses the button behind the link of the mail. */
    static void signs(Visitor signer, String name, String address, String region, String button) {
        signer.enters("name", name).enters("email", address);
        signer.page().selectOption("#region", region);
        signer.presses(button);
        assertThat(signer.heading()).isEqualTo("Check your mail");
        signer.page().navigate(new Mailbox(signer, address).link("/petitions/confirm"));
        assertThat(signer.sees("#would-be").innerText()).contains(name);
        signer.page().locator("main form button").click();
    }

    /** Finds it in the queue and opens it. */
    static void opens(Visitor moderator, String action) {
        moderator.opens("/my/moderation");
        moderator
                .page()
                .locator("#queue tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(action))
                .locator("a")
                .click();
        assertThat(moderator.sees("#lock").innerText()).contains("locked for you");
        moderator.presses("Open it for signatures");
        assertThat(moderator.sees("#decided").innerText()).contains("Open for signatures");
    }

    /** Counts come within two seconds: the page is asked again until it says so. */
    static void counts(Visitor reader, String reference, String count) {
        reader.page().waitForCondition(() -> {
            reader.opens("/petitions/" + reference + "?asked=" + System.nanoTime());
            return reader.sees("#count").innerText().equals(count);
        });
    }

    /** What a petition's events bring about comes a moment after them: the page is asked again until it shows it. */
    static void shows(Visitor reader, String reference, String selector) {
        reader.page().waitForCondition(() -> {
            reader.opens("/petitions/" + reference + "?asked=" + System.nanoTime());
            return reader.page().locator(selector).count() > 0;
        });
    }
}
