package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Isolated;

/** What may go wrong around a signature, and who may not be believed. Alone with the portal, for one of its promises has a time. */
@Isolated
@EnabledIf(value = "daylight.journeys.Portal#petitions", disabledReason = "This portal has no petitions yet")
class SignerJourney {
    private static final String REGION = "GB-SCT";
    private static String reference = "";

    @BeforeAll
    static void a_petition_is_open() {
        String action =
                "Publish the quay’s timetable " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor author = Visitor.arrivesWithoutScript();
                Visitor moderator = Visitor.arrives()) {
            String invitation = Petitioner.writes(author, action, "harbour-finance", REGION);
            reference = invitation.replaceAll("/petitions/(P-[0-9A-Z]+)/.*", "$1");
            Petitioner.isSponsored(author, invitation, REGION);
            Petitioner.opens(moderator.signsIn("moderator"), action);
        }
    }

    @Test
    void a_scanner_that_opens_the_link_of_a_mail_confirms_nothing() throws Exception {
        String address = Petitioner.address("scanned");
        try (Visitor signer = Visitor.arrivesWithoutScript();
                HttpClient scanner = HttpClient.newHttpClient()) {
            signer.opens("/petitions/" + reference + "/sign");
            signer.enters("name", "Scanned").enters("email", address);
            signer.page().selectOption("#region", REGION);
            signer.presses("Sign");
            String link = new Mailbox(signer, address).link("/petitions/confirm");
            for (String method : new String[] {"GET", "HEAD", "GET"}) {
                scanner.send(
                        HttpRequest.newBuilder(URI.create(link))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
            }

            signer.page().navigate(link);

            assertThat(signer.sees("#would-be").innerText()).contains("Scanned");
        }
    }

    @Test
    void the_last_form_before_the_button_counts_and_a_signature_is_taken_back_by_mail() {
        String address = Petitioner.address("corrects");
        try (Visitor signer = Visitor.arrivesWithoutScript()) {
            signer.opens("/zh/petitions/" + reference);
            signer.enters("name", "王偉").enters("email", address);
            signer.page().selectOption("#region", REGION);
            signer.presses("联署");
            assertThat(signer.heading()).isEqualTo("请查收邮件");
            signer.opens("/petitions/" + reference);
            Petitioner.signs(signer, "王伟", address, REGION, "Sign");
            assertThat(signer.sees("#done").innerText()).isEqualTo("Your signature counts");

            signer.page().navigate(new Mailbox(signer, address).link("/petitions/withdraw"));
            signer.presses("Take it back");

            assertThat(signer.sees("#done").innerText()).isEqualTo("Your signature is taken back");
        }
    }

    @Test
    void who_confirms_soon_finds_the_signature_counted_on_the_page_that_caches_keep() {
        String page = "/petitions/" + reference;
        String address = Petitioner.address("counted");
        try (Visitor reader = Visitor.arrivesWithoutScript();
                Visitor signer = Visitor.arrivesWithoutScript()) {
            signer.opens(page + "/sign");
            signer.enters("name", "Counted").enters("email", address);
            signer.page().selectOption("#region", REGION);
            signer.presses("Sign");
            signer.page().navigate(new Mailbox(signer, address).link("/petitions/confirm"));
            int before = Integer.parseInt(reader.opens(page).sees("#count").innerText());
            signer.page().locator("main form button").click();
            assertThat(signer.sees("#done").innerText()).isEqualTo("Your signature counts");

            // Two seconds, and patience with a machine that builds meanwhile; by the usual age it would be fifteen.
            reader.page()
                    .waitForCondition(
                            () -> Integer.parseInt(
                                            reader.opens(page).sees("#count").innerText())
                                    > before,
                            new Page.WaitForConditionOptions().setTimeout(8_000));
        }
    }

    @Test
    void what_is_wrong_is_told_at_its_field_in_the_readers_language() {
        try (Visitor signer = Visitor.arrivesWithoutScript()) {
            signer.opens("/zh/petitions/" + reference + "/sign");
            signer.enters("email", "nobody at all").presses("联署");

            assertThat(signer.page().title()).startsWith("出错：");
            assertThat(signer.sees("#email-error").innerText()).contains("请填写电子邮箱");
            assertThat(signer.sees("#name-error").innerText()).contains("姓名");
            assertThat(signer.page().inputValue("#email")).isEqualTo("nobody at all");
        }
    }

    @Test
    void an_address_that_is_a_word_of_the_api_is_no_petition() {
        try (Visitor reader = Visitor.arrivesWithoutScript()) {
            for (String word :
                    new String[] {"regions", "thresholds", "rejection-codes", "trending", "similar", "confirmations"}) {
                for (String address :
                        new String[] {"/petitions/" + word, "/zh/petitions/" + word, "/petitions/" + word + "/sign"}) {
                    assertThat(reader.page()
                                    .navigate(Portal.running().url() + address)
                                    .status())
                            .as(address)
                            .isEqualTo(404);
                }
            }
        }
    }

    @Test
    void a_link_that_was_cut_off_or_guessed_says_what_to_do() {
        try (Visitor signer = Visitor.arrivesWithoutScript()) {
            for (String page : new String[] {"confirm", "withdraw", "unsubscribe"}) {
                signer.opens("/petitions/" + page + "?token=guessed");

                assertThat(signer.heading()).isEqualTo("This link does not work");
            }
        }
    }

    @Test
    void a_foreign_page_cannot_sign_with_a_visitors_browser_and_no_page_sets_a_cookie() {
        String address = Petitioner.address("forged");
        String form = "name=Forged&region=" + REGION + "&email=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        String path = "/petitions/" + reference + "/sign";

        String count = total();

        var foreign = Api.postForm(path, form, "cross-site");
        var foreignChinese = Api.postForm("/zh" + path, form, "same-site");
        var own = Api.postForm(path, form.replace("Forged", "Own"), "same-origin");

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("The form came from another site");
        assertThat(foreignChinese.body()).contains("表单来自其他网站");
        assertThat(own.statusCode()).isEqualTo(303);
        try (Visitor signer = Visitor.arrivesWithoutScript()) {
            Mailbox mailbox = new Mailbox(signer, address);
            signer.page().navigate(mailbox.link("/petitions/confirm"));
            assertThat(signer.sees("#would-be").innerText()).contains("Own");
            // Of three forms two would have brought a mail, had the foreign ones been taken.
            assertThat(mailbox.mails()).containsOnlyOnce("Please confirm your signature");
        }
        assertThat(total()).isEqualTo(count);
        assertThat(foreign.headers().allValues("set-cookie")).isEmpty();
        assertThat(own.headers().allValues("set-cookie")).isEmpty();
    }

    private static String total() {
        return Api.get("/api/petitions/" + reference + "/count").replaceAll(",\"at\".*", "");
    }

    @Test
    void the_count_moves_by_itself_where_script_may_run() {
        try (Visitor watcher = Visitor.arrives();
                Visitor signer = Visitor.arrivesWithoutScript()) {
            watcher.opens("/petitions/" + reference);
            int before = Integer.parseInt(watcher.sees("#count").innerText());
            // Two: the one that another visitor took back a moment ago may leave the count only now.
            for (String name : new String[] {"One More", "And Another"}) {
                signer.opens("/petitions/" + reference);
                Petitioner.signs(signer, name, Petitioner.address("more"), REGION, "Sign");
                assertThat(signer.sees("#done").innerText()).isEqualTo("Your signature counts");
            }

            watcher.page()
                    .waitForCondition(
                            () -> Integer.parseInt(watcher.sees("#count").innerText()) > before);
            assertThat(watcher.complaints()).isEmpty();
        }
    }
}
