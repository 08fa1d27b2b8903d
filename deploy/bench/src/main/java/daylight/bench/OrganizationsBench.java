package daylight.bench;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.seeds.portal.Token;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A register of a million organizations: brought in through the gateway beside a raw COPY, then names checked, the register searched and asked for a day in the past beside the same SQL without anything
 * before it, and steps of applications saved, each durable when it is answered.
 */
final class OrganizationsBench implements Benchmark {
    private static final int ALL = 1_000_000;
    private static final int PIECE = 50_000;
    private static final int COPIED = 100_000;
    private static final int ASKED = 2_000;
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final double LOADED = 10_000;
    private static final double NAME_P99 = 50;
    private static final double SEARCH_P99 = 100;
    private static final double THEN_P99 = 20;
    private static final double APPLICATIONS = 200;
    private static final int DRAFTS = 16;
    private static final LocalDate THEN = LocalDate.of(2024, 6, 30);

    private final Map<String, String> environment;
    private final Scale scale;
    private final int all;

    OrganizationsBench(Map<String, String> environment) {
        this.environment = environment;
        this.scale = Scale.of(environment);
        this.all = scale.of(ALL);
    }

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        Report report = new Report("organizations");
        int port = bed.settings().gateway().getPort();
        try (RegisterTables tables = RegisterTables.open(environment)) {
            load(report, bed, tables);
            List<RegisterTables.Row> some = tables.some(Math.min(ASKED, all));
            names(report, port, tables, some);
            search(report, port, tables, some);
            then(report, port, tables, some);
            applications(report, bed, port);
        }
        return scale.note(report)
                .note("Raw limits, in the same run: COPY into a table with the same indexes; the same SQL on one"
                        + " connection; pgbench's insert of a draft, 16 clients, fsync on.")
                .note("Latencies through the gateway count from when a request was due.");
    }

    private void load(Report report, Bed bed, RegisterTables tables) throws IOException, InterruptedException {
        Token admin = new Token(
                bed.portal(), bed.settings().tokenUrl(), bed.settings().loader());
        long nanos = 0;
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int from = 0; from < all; from += PIECE) {
                byte[] lines = GeneratedOrganizations.lines(from, Math.min(all, from + PIECE));
                long start = System.nanoTime();
                HttpResponse<String> answer = http.send(
                        HttpRequest.newBuilder(bed.portal().at("/api/organizations/imports"))
                                .header("Authorization", "Bearer " + admin.bearer())
                                .header("Content-Type", "application/x-ndjson")
                                .POST(BodyPublishers.ofByteArray(lines))
                                .build(),
                        BodyHandlers.ofString());
                nanos += System.nanoTime() - start;
                check(answer);
            }
        }
        double loaded = all * 1e9 / nanos;
        report.add(Figure.atMost(
                "not brought in",
                all - tables.number("SELECT count(*) FROM organization WHERE code LIKE '%MJY%'"),
                "rows",
                0));
        report.add(Figure.atLeast("brought in, durable", loaded, "rows/s", LOADED)
                .beside(tables.copied(Math.min(COPIED, all))));
        history(tables);
        for (String table : List.of("organization", "organization_version", "name_reservation", "annual_report")) {
            tables.execute("VACUUM (ANALYZE) " + table);
        }
    }

    private static void check(HttpResponse<String> answer) throws IOException {
        String sum = answer.body().lines().reduce("", (before, line) -> line);
        if (answer.statusCode() != 200 || !sum.contains("\"refused\":0}")) {
            throw new IOException("The loader answered " + answer.statusCode() + ": " + sum);
        }
    }

    /** One in five changed twice, so that a day in the past is not always the first. */
    private static void history(RegisterTables tables) throws IOException {
        for (int version = 2; version <= 3; version++) {
            tables.execute(
                    "INSERT INTO organization_version (organization_id, effective_on, version, filing_kind, at, state,"
                            + " abnormal, entry) SELECT organization_id, effective_on + " + version * 300 + ", "
                            + version
                            + ", 'change-of-purposes', at, state, abnormal, entry FROM organization_version WHERE"
                            + " version = 1 AND abs(hashtext(organization_id::text)) % 5 = 0");
        }
    }

    private void names(Report report, int port, RegisterTables tables, List<RegisterTables.Row> some)
            throws IOException, InterruptedException {
        // Names as people type them: some are taken, some are near to one that is, some are free.
        PacedCalls.Calls calls = number -> {
            String name = some.get((int) (number % some.size())).name();
            String typed = number % 3 == 0 ? name : number % 3 == 1 ? name.replace("会", "社") : "新" + name;
            return PacedCalls.get(
                    "/api/organizations/names/check?kind=social-association&region=310000&name=" + encoded(typed));
        };
        new PacedCalls(port, 50, Duration.ofSeconds(5), 8).run(calls);
        PacedCalls.Outcome checked = new PacedCalls(port, 100, TIME, 16).run(calls);
        report.add(Figure.atMost("name check, p99", checked.millis(99), "ms", NAME_P99)
                .beside(tables.similarMillis(some)));
        report.add(Figure.info("name check, p50", checked.millis(50), "ms"));
        report.add(Figure.atMost("name checks not answered", checked.failed(), "", 0));
    }

    private void search(Report report, int port, RegisterTables tables, List<RegisterTables.Row> some)
            throws IOException, InterruptedException {
        List<String> questions = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            String name = some.get(i).name();
            boolean chinese = Character.isIdeographic(name.codePointAt(0));
            // Two characters that thousands have, four that few have, a whole name; and each in a province.
            String word = chinese
                    ? name.substring(i % 3, Math.min(name.length(), i % 3 + 2 + 2 * (i % 2)))
                    : name.split(" ", -1)[i % 4];
            questions.add("q=" + encoded(word) + (i % 4 == 0 ? "&region=310000" : "")
                    + (i % 5 == 0 ? "&state=registered" : ""));
            terms.add(chinese ? pairs(word) : "'" + word.toLowerCase(Locale.ROOT) + "'");
        }
        PacedCalls.Calls calls = number ->
                PacedCalls.get("/api/organizations/search?size=20&" + questions.get((int) (number % questions.size())));
        new PacedCalls(port, 20, Duration.ofSeconds(5), 8).run(calls);
        PacedCalls.Outcome found = new PacedCalls(port, 50, TIME, 16).run(calls);
        report.add(
                Figure.atMost("search, p99", found.millis(99), "ms", SEARCH_P99).beside(tables.searchMillis(terms)));
        report.add(Figure.info("search, p50", found.millis(50), "ms"));
        report.add(Figure.atMost("searches not answered", found.failed(), "", 0));
        PacedCalls.Outcome suggested = new PacedCalls(port, 50, TIME, 16)
                .run(number -> PacedCalls.get("/api/organizations/suggest?q="
                        + encoded(some.get((int) (number % some.size())).name().substring(0, 3 + (int) (number % 3)))));
        report.add(Figure.atMost("suggestions, p99", suggested.millis(99), "ms", SEARCH_P99));
    }

    private static String pairs(String word) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < word.length(); i++) {
            pairs.add("'" + word.substring(i, i + 2) + "'");
        }
        return String.join("&", pairs);
    }

    private static void then(Report report, int port, RegisterTables tables, List<RegisterTables.Row> some)
            throws IOException, InterruptedException {
        PacedCalls.Calls calls = number -> PacedCalls.get("/api/organizations/register/"
                + some.get((int) (number % some.size())).code() + "?at=" + THEN.minusDays(number % 300));
        new PacedCalls(port, 50, Duration.ofSeconds(5), 8).run(calls);
        PacedCalls.Outcome read = new PacedCalls(port, 200, TIME, 16).run(calls);
        report.add(Figure.atMost("an entry on a past day, p99", read.millis(99), "ms", THEN_P99)
                .beside(tables.thenMillis(some, THEN)));
    }

    private void applications(Report report, Bed bed, int port) throws IOException, InterruptedException {
        double raw = Pgbench.perSecond(
                environment,
                "organizations",
                "INSERT INTO application (id, reference, account, state, steps, created_at, updated_at, version) VALUES"
                        + " (gen_random_uuid(), gen_random_uuid()::text, 'bench', 'draft', '{}', now(), now(), 1);\n",
                10);
        String token = citizen(bed);
        List<String> drafts = drafts(bed, token);
        // One account may have twenty drafts open, so each is filled in again and again: a lock, a check and a commit
        // each time.
        PacedCalls.Outcome saved = new PacedCalls(port, APPLICATIONS, TIME, 32)
                .run(number -> PacedCalls.json(
                        "PUT",
                        "/api/organizations/applications/" + drafts.get((int) (number % drafts.size()))
                                + "/steps/purposes",
                        token,
                        "{\"purposes\": \"Purposes of attempt " + number + "\"}"));
        report.add(Figure.atLeast("steps of applications, durable", saved.perSecond(), "a second", APPLICATIONS * 0.99)
                .beside(raw));
        report.add(Figure.info("steps of applications, p99", saved.millis(99), "ms"));
        report.add(Figure.atMost("steps not saved", saved.failed(), "", 0));
    }

    private static List<String> drafts(Bed bed, String token) throws IOException, InterruptedException {
        List<String> drafts = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int i = 0; i < DRAFTS; i++) {
                HttpResponse<String> answer = http.send(
                        HttpRequest.newBuilder(bed.portal().at("/api/organizations/applications"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() != 201) {
                    throw new IOException("A draft was answered " + answer.statusCode() + ": " + answer.body());
                }
                drafts.add(bed.portal()
                        .json()
                        .readTree(answer.body())
                        .required("id")
                        .asText());
            }
        }
        return drafts;
    }

    /** The token of the demonstration's citizen: whoever applies is a person. */
    private static String citizen(Bed bed) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(bed.settings().tokenUrl())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(
                                    "grant_type=password&client_id=demo-cli&username=citizen&password=demo-citizen"))
                            .build(),
                    BodyHandlers.ofString());
            JsonNode token = bed.portal().json().readTree(answer.body());
            return token.required("access_token").asText();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
