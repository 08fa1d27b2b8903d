package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody of a body that reports are sealed to: a second factor at the door, a key of their own at the desk. */
final class Investigator {
    /** Of the demonstration's account, see deploy/keycloak/demo. */
    private static final String SECOND_FACTOR = "demo-otp-investigator";

    private static final String PASSPHRASE = "demo-investigator";
    private static final int PERIOD = 30;

    private static long lastStep;
    /** Of whoever signed in first: a code is good for one sign-in, and a minute has two. */
    private static List<Cookie> session = List.of();

    private Investigator() {}

    /** Comes to the desk. Keycloak asks for password and code, unless an investigator of this run has signed in before. */
    static synchronized void arrives(Visitor investigator, String path) {
        investigator.context().addCookies(session);
        investigator.opens(path);
        if (investigator.page().locator("#kc-login").count() > 0) {
            signsIn(investigator);
            // Ours alone: were it over, Keycloak would ask for everything again, and not for a code without a name.
            session = investigator.context().cookies().stream()
                    .filter(cookie -> cookie.path.startsWith("/my"))
                    .toList();
        }
        investigator.sees("main h1");
    }

    private static void signsIn(Visitor investigator) {
        investigator.enters("username", "investigator").enters("password", PASSPHRASE);
        investigator.page().locator("#kc-login").click();
        investigator.enters("otp", code(investigator));
        investigator.page().locator("#kc-login").click();
        investigator.page().waitForURL("**/my/**");
    }

    static Path keys(String body) {
        return Portal.running().home().resolve("roster/investigator-" + body + ".age");
    }

    static void opensKey(Visitor investigator, String body) {
        opensKey(investigator, keys(body), PASSPHRASE);
    }

    static void opensKey(Visitor investigator, Path file, String passphrase) {
        investigator.page().locator("#key-file").first().setInputFiles(file);
        investigator.page().locator("#key-passphrase").first().fill(passphrase);
        investigator
                .page()
                .locator("#key-panel form button[type=submit]")
                .first()
                .click();
        investigator.sees("#key-open");
    }

    /** Goes through the inbox, page by page and the newest of each first, until a case says what it is looked for by. */
    static void findsCase(Visitor investigator, String text) {
        for (boolean more = true; more; more = turnsThePage(investigator)) {
            int cases = investigator.page().locator("#cases tbody tr").count();
            for (int i = cases - 1; i >= 0; i--) {
                investigator.page().locator("#cases tbody tr td a").nth(i).click();
                if (readsCase(investigator).contains(text)) {
                    return;
                }
                investigator.page().goBack();
                investigator.sees("#cases");
            }
        }
        assertThat(text).as("a case in the inbox that says this").isEmpty();
    }

    private static String readsCase(Visitor investigator) {
        investigator.sees("#sealed-case");
        Page page = investigator.page();
        page.waitForCondition(() -> page.locator(".dl-sealed__content .dl-small, .dl-sealed__content .govuk-inset-text")
                        .count()
                >= page.locator("[data-message]").count());
        return investigator.sees("#messages").innerText();
    }

    private static boolean turnsThePage(Visitor investigator) {
        Locator next = investigator.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next page"));
        if (next.count() == 0) {
            return false;
        }
        String address = investigator.page().url();
        next.click();
        investigator.page().waitForCondition(() -> !investigator.page().url().equals(address));
        investigator.sees("#cases");
        return true;
    }

    /** Writes to the reporter of the case that is open. */
    static void replies(Visitor investigator, String text) {
        investigator.enters("reply-text", text).presses("Seal and send");
        investigator
                .page()
                .waitForCondition(() -> investigator
                        .page()
                        .locator("[data-kind=reply] .dl-sealed__text")
                        .allInnerTexts()
                        .contains(text));
    }

    static Download saves(Visitor investigator, Locator link) {
        return investigator.page().waitForDownload(link::click);
    }

    /** A code of RFC 6238, never the same one twice: Keycloak takes each once, and the next one a little early. */
    private static String code(Visitor investigator) {
        investigator.page().waitForCondition(() -> Math.max(step(), lastStep + 1) <= step() + 1);
        lastStep = Math.max(step(), lastStep + 1);
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(SECOND_FACTOR.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            byte[] hash = mac.doFinal(
                    ByteBuffer.allocate(Long.BYTES).putLong(lastStep).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC with SHA-1", e);
        }
    }

    private static long step() {
        return Instant.now().getEpochSecond() / PERIOD;
    }
}
