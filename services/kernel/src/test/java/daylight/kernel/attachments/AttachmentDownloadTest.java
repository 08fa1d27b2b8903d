package daylight.kernel.attachments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import daylight.kernel.hashing.Sha256;
import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AttachmentDownloadTest {
    private static final byte[] LETTER = "Dear registrar,\nhere is the letter.\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PICTURE = picture();

    @Test
    void aFileComesBackAsItWasSentWithItsHashAsTag() {
        String id = send("letter of 张.txt", LETTER);

        byte[] body = given().get("/files/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"" + Sha256.hex(LETTER) + "\"")
                .header("Content-Length", Integer.toString(LETTER.length))
                .header("Accept-Ranges", "bytes")
                .header("Content-Disposition", "attachment; filename*=UTF-8''letter%20of%20%E5%BC%A0.txt")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .extract()
                .asByteArray();

        assertThat(body).isEqualTo(LETTER);
    }

    @Test
    void aPartIsHandedOutAndOneBehindTheEndRefused() {
        String id = send("picture.png", PICTURE);

        byte[] part = given().header("Range", "bytes=100-199")
                .get("/files/" + id)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 100-199/" + PICTURE.length)
                .header("Content-Length", "100")
                .extract()
                .asByteArray();

        assertThat(part).isEqualTo(Arrays.copyOfRange(PICTURE, 100, 200));
        given().header("Range", "bytes=900000-")
                .get("/files/" + id)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + PICTURE.length)
                .body("type", equalTo("http://localhost:8080/problems/range-not-satisfiable"));
    }

    @Test
    void aPartOfAnotherFileThanTheCallerThinksIsNotHandedOut() {
        String id = send("picture.png", PICTURE);

        given().header("Range", "bytes=0-9")
                .header("If-Range", "\"another\"")
                .get("/files/" + id)
                .then()
                .statusCode(200)
                .header("Content-Length", Integer.toString(PICTURE.length));
    }

    @Test
    void theHeadersAreThoseOfTheWholeWhateverPartIsAskedFor() {
        String id = send("picture.png", PICTURE);

        for (String range : List.of("bytes=0-9", "bytes=900000-")) {
            given().header("Range", range)
                    .head("/files/" + id)
                    .then()
                    .statusCode(200)
                    .header("Content-Length", Integer.toString(PICTURE.length));
        }
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        String id = send("letter.txt", LETTER);

        given().header("If-None-Match", "W/\"" + Sha256.hex(LETTER) + "\"")
                .get("/files/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void whatABrowserMightRunIsSavedAndNeverShown() {
        byte[] pdf = "%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript >> >> endobj\n%%EOF\n"
                .getBytes(StandardCharsets.UTF_8);

        given().get("/files/" + send("rules.pdf", pdf))
                .then()
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", startsWith("attachment;"));
    }

    @Test
    void whoAsksForTheHeadersAloneLeavesNoFileOpen() throws IOException {
        String id = send("picture.png", PICTURE);

        for (int i = 0; i < 20; i++) {
            given().head("/files/" + id)
                    .then()
                    .statusCode(200)
                    .header("Content-Length", Integer.toString(PICTURE.length))
                    .header("Content-Disposition", startsWith("inline;"));
        }

        assertThat(open()).noneMatch(file -> file.endsWith(id));
    }

    /** What this process, in which the service runs, has open. */
    private static List<String> open() throws IOException {
        List<String> open = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path one : all) {
                try {
                    open.add(Files.readSymbolicLink(one).toString());
                } catch (NoSuchFileException closed) {
                    // Between the list and the look.
                }
            }
        }
        return open;
    }

    private static String send(String name, byte[] body) {
        return given().contentType("application/octet-stream")
                .queryParam("name", name)
                .body(body)
                .post("/files")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    /** The beginning of a PNG file and some bytes. */
    private static byte[] picture() {
        byte[] picture = new byte[1_000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 7);
        }
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        System.arraycopy(start, 0, picture, 0, start.length);
        return picture;
    }
}
