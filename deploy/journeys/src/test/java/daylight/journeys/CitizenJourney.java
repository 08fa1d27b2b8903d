package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CitizenJourney {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+/login-actions/[^\\s\"<>]+");
    private static final String PASSPHRASE = "a long enough passphrase 7";

    @Test
    void a_citizen_registers_by_verified_mail_and_signs_out() {
        String email = "wang-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
        try (Visitor citizen = Visitor.arrives()) {
            citizen.opens("/").follows("Sign in");
            citizen.page().locator("a[href*='registration']").click();
            fill(citizen, "email", email);
            fill(citizen, "username", email);
            fill(citizen, "firstName", "Li");
            fill(citizen, "lastName", "Wang");
            citizen.page().locator("#kc-register-form [type=submit]").click();

            // The password is asked for only once the address is known to be theirs.
            citizen.page().navigate(linkSentTo(citizen, email));
            citizen.enters("password-new", PASSPHRASE).enters("password-confirm", PASSPHRASE);
            citizen.page().locator("#kc-passwd-update-form [type=submit]").click();

            assertThat(citizen.sees("#signed-in").isVisible()).isTrue();
            assertThat(citizen.sees("main").innerText()).contains(email).contains("as a citizen");
            citizen.follows("Sign out");
            assertThat(citizen.heading()).startsWith("You are signed out");
            assertThat(citizen.context().cookies().stream()
                            .filter(cookie -> cookie.path.startsWith("/my"))
                            .map(cookie -> cookie.name))
                    .isEmpty();
        }
    }

    private static void fill(Visitor citizen, String field, String value) {
        var input = citizen.page().locator("#" + field);
        if (input.count() > 0) {
            input.fill(value);
        }
    }

    private static String linkSentTo(Visitor citizen, String email) {
        String[] link = new String[1];
        citizen.page().waitForCondition(() -> {
            Matcher found = LINK.matcher(mail(email));
            if (found.find()) {
                link[0] = found.group().replace("&amp;", "&");
            }
            return link[0] != null;
        });
        return link[0];
    }

    /** All messages to an address, as text. */
    private static String mail(String email) {
        try (var stream = URI.create(Portal.running().mailUrl() + "/api/user/" + email + "/messages/")
                .toURL()
                .openStream()) {
            StringBuilder text = new StringBuilder();
            for (JsonNode message : new ObjectMapper().readTree(stream)) {
                text.append(message.path("mimeMessage")
                        .asText()
                        .replace("=\r\n", "")
                        .replace("=3D", "="));
            }
            return text.toString();
        } catch (IOException notYet) {
            return "";
        }
    }
}
