package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Whoever seizes the machine finds a sealed report, and nothing that tells who sent it or what it says. While its memory is written down, the portal answers nobody. */
@Isolated
class CanaryJourney {
    private static final int BLOCK = 1 << 20;

    private static final int LOOKS = 3;

    @TempDir
    Path dumps;

    @Test
    void a_report_leaves_neither_text_nor_sender_in_files_logs_or_memory() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Portal.reports());
        Portal portal = Portal.running();
        Canary canary = new Canary(portal.url());

        canary.sings();
        Map<String, String> marks = new HashMap<>(canary.marks());
        marks.putAll(writesByPage());

        List<Path> memories = List.of(memory(portal, "gateway"), memory(portal, "reports"));
        assertThat(traces(memories, Map.of("a class", "java/lang/Thread")))
                .as("the search sees what is in a memory")
                .hasSize(2);
        assertThat(traces(memories, marks)).isEmpty();
        List<Path> files = files(portal.home());
        assertThat(files).as("databases, topics, index and logs lie here").hasSizeGreaterThan(100);
        assertThat(isStored(portal, canary.seal()))
                .as("the search sees what is stored")
                .isTrue();
        assertThat(traces(files, marks)).isEmpty();
    }

    /** Somebody reports as people do, and comes back to look for an answer. Everything they typed, chose and were shown is a mark. */
    private static Map<String, String> writesByPage() throws IOException {
        String mark = "canary-page-" + UUID.randomUUID();
        String agent = "canary-browser-" + UUID.randomUUID();
        try (Visitor reporter = Visitor.arrivesWith(agent)) {
            byte[] content = ("canary-content-" + mark + "\n").repeat(2_000).getBytes(StandardCharsets.UTF_8);
            FilePayload file = new FilePayload("canary-name-" + mark + ".txt", "text/plain", content);
            String words = String.join(" ", Reporter.writes(reporter, "Told by the page. " + mark, "", file));
            Reporter.sends(reporter);
            reporter.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("identity file"))
                    .click();
            String identity = Files.readString(
                    Investigator.saves(reporter, reporter.page().locator("#save-identity"))
                            .path());
            Reporter.opensMailbox(reporter, words);
            assertThat(Reporter.stored(reporter)).isZero();
            return Map.of(
                    "the page's text, file and its name", mark,
                    "the page's browser", agent,
                    "the words", words,
                    "the reporter's secret key",
                            identity.strip()
                                    .lines()
                                    .reduce((first, last) -> last)
                                    .orElseThrow());
        }
    }

    /**
     * Looks for either half, since PostgreSQL's log breaks what crosses the border of two of its pages, and more than once, since files are written and renamed while they are
     * read.
     */
    private static boolean isStored(Portal portal, String seal) throws IOException {
        int half = seal.length() / 2;
        Map<String, String> halves = Map.of("first half", seal.substring(0, half), "second half", seal.substring(half));
        for (int look = 0; look < LOOKS; look++) {
            if (!traces(files(portal.home()), halves).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What is alive in a part's heap, once its connections are closed. */
    private Path memory(Portal portal, String part) throws IOException, InterruptedException {
        Matcher line =
                Pattern.compile("(?m)^" + part + "\\s+\\S+\\s+([0-9]+)\\s").matcher(portal.command("status"));
        assertThat(line.find()).as(part + " runs").isTrue();
        Path file = dumps.resolve(part + ".hprof");
        Process dump = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jmap").toString(),
                        "-dump:live,format=b,file=" + file,
                        line.group(1))
                .redirectErrorStream(true)
                .redirectOutput(dumps.resolve(part + ".log").toFile())
                .start();
        assertThat(dump.waitFor())
                .as(Files.readString(dumps.resolve(part + ".log")))
                .isZero();
        return file;
    }

    private static List<Path> files(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** Which marks stand where. */
    private static List<String> traces(List<Path> files, Map<String, String> marks) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
                search(in, marks).forEach(mark -> found.add(mark + " in " + file));
            } catch (NoSuchFileException gone) {
                // A running portal renames and deletes files of its own.
                assertThat(file).doesNotExist();
            }
        }
        return found;
    }

    private static List<String> search(InputStream in, Map<String, String> marks) throws IOException {
        List<String> found = new ArrayList<>();
        String before = "";
        for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
            String text = before + new String(block, StandardCharsets.ISO_8859_1);
            marks.forEach((what, mark) -> {
                if (!found.contains(what) && (text.contains(mark) || text.contains(wide(mark)))) {
                    found.add(what);
                }
            });
            before = text.substring(Math.max(0, text.length() - 512));
        }
        return found;
    }

    /** As a heap holds a text in which any other letter is Chinese. */
    private static String wide(String mark) {
        return new String(mark.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
