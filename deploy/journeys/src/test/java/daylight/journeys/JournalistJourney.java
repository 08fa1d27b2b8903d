package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

@BesideOthers
class JournalistJourney {
    @Test
    void a_journalist_finds_a_record_and_checks_its_hash()
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        try (Visitor journalist = Visitor.arrives()) {
            journalist.opens("/").enters("q", "temporary accommodation").presses("Search");
            assertThat(journalist.page().inputValue("#q")).isEqualTo("temporary accommodation");
            assertThat(journalist.sees("#total").innerText()).matches("[0-9,]+ records");
            assertThat(journalist.sees(".dl-hits mark").innerText()).isNotBlank();
            journalist.sees(".dl-hit__title a").click();

            String hash = journalist.sees("#hash").innerText();
            String command = journalist.sees("#check-command").innerText();
            assertThat(command).startsWith("curl -s http").endsWith(" | sha256sum");

            String address = command.substring("curl -s ".length(), command.indexOf(" |"));
            assertThat(sha256(address)).isEqualTo(hash);
            assertThat(journalist.sees("#citation").innerText()).contains("/records/R-");
            assertThat(journalist.complaints()).isEmpty();
        }
    }

    @Test
    void a_journalist_reads_what_an_amendment_changed() {
        try (Visitor journalist = Visitor.arrives()) {
            journalist.opens("/records?q=HFD/2020/3");
            journalist.sees(".dl-hit__title a").click();
            journalist.sees(".dl-history a[href*='/changes/']").click();

            assertThat(journalist.heading()).isEqualTo("Changes from version 1 to version 2");
            assertThat(journalist.page().locator(".dl-diff ins, .dl-diff del").count())
                    .isPositive();
        }
    }

    @Test
    void everything_a_reader_needs_works_without_script() {
        try (Visitor reader = Visitor.arrivesWithoutScript()) {
            reader.opens("/").enters("q", "temporary accommodation").presses("Search");
            reader.follows("newest first");
            assertThat(reader.page().url()).contains("sort=newest").contains("q=temporary");
            reader.sees(".dl-facets .dl-counts a").click();
            assertThat(reader.sees(".dl-chip").innerText()).isNotBlank();
            reader.sees(".dl-hit__title a").click();
            assertThat(reader.sees("#hash").innerText()).matches("[0-9a-f]{64}");
        }
    }

    private static String sha256(String address) throws IOException, InterruptedException, NoSuchAlgorithmException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body()));
        }
    }
}
