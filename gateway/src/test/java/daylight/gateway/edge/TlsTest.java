package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class TlsTest {
    @TempDir
    private Path folder;

    @Test
    void speaksHttp2WithTheCertificateOfTheFilesAndTakesARenewedOne() throws Exception {
        Path certificate = folder.resolve("tls.crt");
        Path key = folder.resolve("tls.key");
        Certificate first = Certificate.make(folder, "first");
        first.writePem(certificate, key);
        Map<String, String> settings = Map.of(
                "daylight.gateway.tls.certificate", certificate.toString(),
                "daylight.gateway.tls.key", key.toString(),
                "daylight.gateway.tls.reload", "50ms");
        try (TestUpstream upstream = new TestUpstream(0);
                TestGateway gateway = TestGateway.before(upstream.url(), settings)) {
            HttpResponse<String> answer = post(gateway, first);

            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(5);

            Certificate second = Certificate.make(folder, "second");
            second.writePem(certificate, key);
            Files.setLastModifiedTime(certificate, FileTime.from(Instant.now().plusSeconds(5)));
            Conditions.await(() -> isTrusted(gateway, second));
            assertThat(isTrusted(gateway, first)).isFalse();
        }
    }

    @Test
    void aRenewedFileThatCannotBeUsedLeavesTheOldCertificate() throws Exception {
        Path certificate = folder.resolve("tls.crt");
        Path key = folder.resolve("tls.key");
        Certificate good = Certificate.make(folder, "good");
        good.writePem(certificate, key);
        Map<String, String> settings = Map.of(
                "daylight.gateway.tls.certificate", certificate.toString(),
                "daylight.gateway.tls.key", key.toString(),
                "daylight.gateway.tls.reload", "50ms");
        try (TestUpstream upstream = new TestUpstream(0);
                LogCapture log = new LogCapture();
                TestGateway gateway = TestGateway.before(upstream.url(), settings)) {
            Files.writeString(certificate, "half a file");
            Files.setLastModifiedTime(certificate, FileTime.from(Instant.now().plusSeconds(5)));

            Conditions.await(() -> log.records().stream().anyMatch(line -> line.contains("renewed certificate")));
            assertThat(isTrusted(gateway, good)).isTrue();
        }
    }

    @Test
    void aCertificateWithoutItsKeyIsNoReasonToSpeakPlainly() {
        Map<String, String> settings = Map.of("daylight.gateway.tls.certificate", "tls.crt");

        assertThatThrownBy(() -> TestGateway.before("http://127.0.0.1:1", settings))
                .hasMessageContaining("daylight.gateway.tls.key");
    }

    @Test
    void aBodyOverTheLimitEndsItsStreamAndNotTheConnectionOfTheOthers() throws Exception {
        Path certificate = folder.resolve("tls.crt");
        Path key = folder.resolve("tls.key");
        Certificate ours = Certificate.make(folder, "ours");
        ours.writePem(certificate, key);
        Map<String, String> settings = Map.of(
                "daylight.gateway.tls.certificate", certificate.toString(),
                "daylight.gateway.tls.key", key.toString(),
                "daylight.gateway.classes.write.body-limit", "1M");
        try (TestUpstream upstream = new TestUpstream(0);
                TestGateway gateway = TestGateway.before(upstream.url(), settings);
                HttpClient client =
                        HttpClient.newBuilder().sslContext(ours.trust()).build()) {
            URI at = URI.create("https://localhost:" + gateway.port() + "/api/disclosures/records/echo");
            HttpRequest large = HttpRequest.newBuilder(at)
                    .POST(BodyPublishers.ofByteArray(new byte[8 * 1024 * 1024]))
                    .build();

            HttpResponse<String> refused = client.send(large, BodyHandlers.ofString());

            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.version()).isEqualTo(HttpClient.Version.HTTP_2);
            HttpResponse<String> next = client.send(
                    HttpRequest.newBuilder(at).timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
            assertThat(next.statusCode()).isEqualTo(200);
        }
    }

    private static boolean isTrusted(TestGateway gateway, Certificate certificate) {
        try {
            return post(gateway, certificate).statusCode() == 200;
        } catch (SSLException otherCertificate) {
            return false;
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> post(TestGateway gateway, Certificate certificate)
            throws IOException, GeneralSecurityException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().sslContext(certificate.trust()).build()) {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create("https://localhost:" + gateway.port() + "/api/disclosures/records/echo"))
                            .POST(BodyPublishers.ofString("12345"))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
