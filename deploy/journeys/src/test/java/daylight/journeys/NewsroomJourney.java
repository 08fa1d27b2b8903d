package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A newsroom searches real documents that went in through the gateway: policy documents of seven Chinese governments, work reports,
 * press releases, spending. Of the long lists the newest rows, so that a build ends in time; {@code ./portal load} posts them all. Skipped
 * where the data is not beside the repository.
 */
class NewsroomJourney {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path DATA = ROOT.resolve("../shared/data");
    /** The sets of records; petitions and registers of elsewhere take minutes, and other journeys bring their own. */
    private static final List<String> SETS =
            List.of("zh-policy-documents", "zh-gov-work-reports", "disclosures-us-osc", "disclosures-uk-spend");
    /** Of each of the seven governments and the council's payments; the other sources are shorter and come whole. */
    private static final int ROWS = 430;

    private static final int LOADING_MINUTES = 10;
    /** So many of these rows have spatial planning in their title. */
    private static final int TITLED = 7;

    private static final Duration INDEXING = Duration.ofMinutes(3);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<String> table = List.of();

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(DATA), "No real data in ../shared/data beside the repository: skipped");
        Path log = Path.of("target", "real-data.log");
        Path records = Files.createTempDirectory(Path.of("target"), "real-data");
        for (String set : SETS) {
            Files.createSymbolicLink(records.resolve(set), DATA.resolve(set).toRealPath());
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-cp",
                        ROOT.resolve("seeds/target/classes") + ":" + ROOT.resolve("seeds/target/lib") + "/*",
                        "daylight.seeds.realdata.LoadRealData",
                        records.toString(),
                        Integer.toString(ROWS))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("DAYLIGHT_GATEWAY", Portal.running().url());
        builder.environment().put("DAYLIGHT_SEEDER_SECRET", "demo-seeder-secret");
        Process loader = builder.start();
        assertThat(loader.waitFor(LOADING_MINUTES, TimeUnit.MINUTES)).isTrue();
        table = Files.readAllLines(log);
        assertThat(loader.exitValue()).as(String.join("\n", table)).isZero();
        awaitSearchable("manchester", number("spending manchester", 2));
    }

    @Test
    void every_row_was_taken_or_named_a_duplicate_but_the_one_from_the_future() {
        assertThat(number("all", 1)).isEqualTo(7 * ROWS + 52 + 274 + 272 + ROWS);
        // One row of Shanghai's says that it was issued in 2028: the portal must refuse it, and nothing else.
        assertThat(number("all", 4)).as(String.join("\n", table)).isEqualTo(1);
        assertThat(table).last().asString().contains("issued", "future");
        assertThat(number("all", 3)).as(String.join("\n", table)).isLessThan(ROWS);
    }

    @Test
    void spatial_planning_is_found_by_its_chinese_name() throws IOException, InterruptedException {
        JsonNode found = search("q=" + encoded("国土空间规划"));

        assertThat(found.path("items")).hasSizeGreaterThan(TITLED);
        for (int i = 0; i < TITLED; i++) {
            assertThat(found.path("items").path(i).path("title").asText()).contains("国土空间规划");
        }
    }

    @Test
    void whistleblower_retaliation_is_found_in_english() throws IOException, InterruptedException {
        JsonNode found = search("q=" + encoded("whistleblower retaliation"));

        assertThat(found.path("total").asInt()).isGreaterThan(20);
        assertThat(found.path("items")).hasSize(20);
        assertThat(found.path("items"))
                .filteredOn(item -> item.path("agency").asText().equals("us-special-counsel"))
                .hasSizeGreaterThan(10);
        for (JsonNode item : found.path("items")) {
            assertThat((item.path("title") + " " + item.path("summary") + " " + item.path("highlights"))
                            .toLowerCase(Locale.ROOT))
                    .containsAnyOf("whistleblow", "retaliat");
        }
    }

    @Test
    void a_work_report_is_found_by_words_deep_in_its_text() throws IOException, InterruptedException {
        JsonNode found = search("agency=state-council&category=plans&q=" + encoded("\"机构改革\" 1998年"));

        assertThat(found.path("items"))
                .isNotEmpty()
                .first()
                .satisfies(item -> assertThat(item.path("title").asText()).contains("政府工作报告"));
    }

    private static int number(String row, int column) {
        String line = table.stream()
                .filter(one -> one.startsWith(row + " "))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(line.substring(row.length()).strip().split(" +", -1)[column - 1]);
    }

    private static void awaitSearchable(String agency, int count) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + INDEXING.toNanos();
        while (search("size=1&agency=" + agency).path("total").asInt() < count) {
            assertThat(System.nanoTime()).as(count + " records of " + agency).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static JsonNode search(String query) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(Portal.running().url() + "/api/disclosures/search?" + query);
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
