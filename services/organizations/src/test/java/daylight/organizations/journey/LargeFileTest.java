package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.organizations.OrganizationsServers;
import daylight.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The largest file there may be goes in and out, and no part of it stays in memory: neither on the heap nor beside it. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class LargeFileTest {
    private static final long MEBIBYTE = 1024 * 1024;
    private static final long LARGEST = 200 * MEBIBYTE;
    /** What may be in use beside the file: a third of it at most. */
    private static final long MEMORY = 64 * MEBIBYTE;

    private static final byte[] LINE =
            "This line stands in the minutes of a very long meeting.\n".getBytes(StandardCharsets.US_ASCII);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String id = "";

    @BeforeEach
    void givenADraft() {
        id = Drafts.begun("citizen");
    }

    @AfterEach
    void withdraw() {
        Drafts.withdraw(id);
        http.close();
    }

    @Test
    void aFileOf200MebibytesGoesThroughInConstantMemory() throws Exception {
        MemoryPoolMXBean old = oldObjects();
        System.gc();
        old.resetPeakUsage();
        long before = old.getUsage().getUsed();
        long beside = direct();

        HttpResponse<String> added = send(LARGEST);
        assertThat(added.statusCode()).isEqualTo(201);
        JsonPath file = JsonPath.from(added.body());
        assertThat(file.getLong("size")).isEqualTo(LARGEST);
        String path = "/attachments/" + file.getString("id");
        assertThat(digest(read(path, null))).isEqualTo(file.getString("sha256"));

        assertThat(old.getPeakUsage().getUsed() - before).as("on the heap").isLessThan(MEMORY);
        assertThat(direct() - beside).as("beside the heap").isLessThan(MEMORY);
        HttpResponse<InputStream> middle = read(path, "bytes=" + (LARGEST - 10) + "-");
        assertThat(middle.headers().firstValue("Content-Range"))
                .contains("bytes " + (LARGEST - 10) + "-" + (LARGEST - 1) + "/" + LARGEST);
        assertThat(middle.body().readAllBytes()).hasSize(10);
    }

    @Test
    void oneByteMoreIsTooMuch() throws Exception {
        assertThat(send(LARGEST + 1).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> send(long bytes) throws IOException, InterruptedException {
        return http.send(
                request("/attachments?document=charter&name=minutes.txt")
                        .POST(BodyPublishers.ofInputStream(() -> new Text(bytes)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<InputStream> read(String path, @Nullable String range)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (range != null) {
            request.header("Range", range);
        }
        return http.send(request.GET().build(), BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + API + "/applications/" + id + path))
                .header("Authorization", "Bearer " + Tokens.of("citizen"))
                .header("Content-Type", "application/octet-stream");
    }

    private static String digest(HttpResponse<InputStream> answer) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = answer.body()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where what is kept longer than a moment ends up; the build runs tests with the serial collector. */
    private static MemoryPoolMXBean oldObjects() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Tenured Gen"))
                .findFirst()
                .orElseThrow();
    }

    private static long direct() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    /** So many bytes of text that nobody keeps. */
    private static final class Text extends InputStream {
        private final long length;
        private long at;

        Text(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return at == length ? -1 : LINE[(int) (at++ % LINE.length)];
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            if (at == length) {
                return -1;
            }
            int some = (int) Math.min(count, length - at);
            for (int i = 0; i < some; i++) {
                into[offset + i] = LINE[(int) ((at + i) % LINE.length)];
            }
            at += some;
            return some;
        }
    }
}
