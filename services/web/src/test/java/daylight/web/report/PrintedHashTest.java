package daylight.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is served must be what the documentation prints: whoever checks the page compares the two. */
class PrintedHashTest {
    @Test
    void the_documentation_prints_the_hash_of_the_script_that_is_served() throws IOException, NoSuchAlgorithmException {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file("report.js")));

        assertThat(Files.readString(Path.of("../../docs/reports-page.md")))
                .as("docs/reports-page.md, to be changed with the script: its SHA-256 is now " + hash)
                .contains("`" + hash + "`");
    }

    @Test
    void the_script_can_stand_inside_a_page() throws IOException {
        assertThat(new String(file("report.js"), StandardCharsets.UTF_8)).doesNotContain("</script", "<!--");
        assertThat(new String(file("report.css"), StandardCharsets.UTF_8)).doesNotContain("</style", "url(", "@import");
    }

    private static byte[] file(String name) throws IOException {
        String path = "/META-INF/resources/report/" + name;
        try (InputStream file = Objects.requireNonNull(PrintedHashTest.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        }
    }
}
