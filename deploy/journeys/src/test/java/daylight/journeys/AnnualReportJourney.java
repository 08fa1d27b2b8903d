package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "daylight.journeys.Portal#organizations", disabledReason = "This portal has no register yet")
class AnnualReportJourney {
    private static final byte[] ACCOUNTS = "post,yuan\nincome,48000\n".getBytes(StandardCharsets.UTF_8);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void one_who_is_late_is_listed_files_and_is_cleared() throws IOException, NoSuchAlgorithmException {
        String name = Applicant.name();
        int thisYear = LocalDate.now(ZONE).getYear();
        // Reports on last year may not be due yet in the first months: those on the year before it always are.
        int first = thisYear - 2;
        String reference = RegisterApi.registeredBefore(name, first - 1);
        try (Visitor registrar = Visitor.arrives();
                Visitor citizen = Visitor.arrives();
                Visitor reader = Visitor.arrivesWithoutScript()) {
            reader.opens("/organizations/" + reference);
            assertThat(reader.sees("#standing").innerText()).containsIgnoringCase("annual report late");
            assertThat(RegisterApi.late(reference)).isTrue();

            registrar.signsIn("registrar").opens("/my/register").enters("organization", reference);
            registrar.presses("Look").presses("Make the link");
            String invitation = registrar.sees("#invitation").innerText();
            citizen.signsIn("citizen").page().navigate(invitation);
            citizen.presses("Accept");
            assertThat(citizen.sees("#done").innerText()).isEqualTo("You represent " + name + " now");
            for (int year = first; year < thisYear; year++) {
                files(citizen, reference, year);
            }

            reader.opens("/organizations/" + reference + "?filed");
            assertThat(reader.sees("#standing").innerText()).doesNotContainIgnoringCase("late");
            assertThat(reader.sees(".dl-chart__income").isVisible()).isTrue();
            assertThat(reader.sees("main").innerText()).contains("48,000").contains("45,500");
            assertThat(reader.sees(".dl-filing").innerText())
                    .containsSubsequence("Year", "Income", "48,000", "Spending", "45,500");
            assertThat(RegisterApi.late(reference)).isFalse();
            assertThat(reader.sees("#history ~ .dl-history").innerText())
                    .contains("text/plain · 1 kB", sha256(ACCOUNTS));
            String accounts = reader.sees("a:has-text('accounts-" + (thisYear - 1) + ".csv')")
                    .getAttribute("href");
            assertThat(reader.page()
                            .request()
                            .get(Portal.running().url() + accounts)
                            .body())
                    .isEqualTo(ACCOUNTS);
        }
    }

    private static void files(Visitor citizen, String reference, int year) {
        citizen.opens("/my/organizations/filing?organization=" + reference + "&kind=annual-report&year=" + year);
        citizen.enters("income", "48000").enters("spending", "45.5").presses("Check what you entered");
        assertThat(citizen.sees("#spending-error").innerText()).contains("whole number");
        citizen.enters("spending", "45,500")
                .page()
                .setInputFiles("#file", new FilePayload("accounts-" + year + ".csv", "text/csv", ACCOUNTS));
        citizen.presses("Check what you entered");
        assertThat(citizen.sees("#files").innerText()).contains("accounts-" + year + ".csv", "text/plain");
        citizen.presses("Change it");
        assertThat(citizen.sees("#kept").innerText()).contains("accounts-" + year + ".csv");
        citizen.presses("Check what you entered").presses("File it");
        assertThat(citizen.sees("#done").innerText()).isEqualTo("Filed, and in effect.");
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
