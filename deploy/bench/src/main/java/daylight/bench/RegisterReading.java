package daylight.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Asks the register what people ask it, at a steady rate through the gateway: names checked, organizations searched, suggested while one types, and read as they were on a day.
 *
 * @param some organizations that are asked for
 */
record RegisterReading(int port, RegisterTables tables, List<RegisterTables.Row> some) {
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final double NAME_P99 = 50;
    private static final double SEARCH_P99 = 100;
    private static final double THEN_P99 = 20;
    private static final LocalDate THEN = LocalDate.of(2024, 6, 30);

    /**
     * What is searched for.
     *
     * @param parameters as it is asked through the gateway
     * @param words as it is asked of the database
     */
    private record Question(String parameters, String words) {}

    void run(Report report) throws IOException, InterruptedException {
        names(report);
        search(report);
        suggest(report);
        then(report);
    }

    private void names(Report report) throws IOException, InterruptedException {
        // Names as people type them: some are taken, some are near to one that is, some are free.
        PacedCalls.Calls calls = number -> {
            String name = some.get((int) (number % some.size())).name();
            String typed = number % 3 == 0 ? name : number % 3 == 1 ? name.replace("会", "社") : "新" + name;
            return PlainHttp.get(
                    "/api/organizations/names/check?kind=social-association&region=310000&name=" + encoded(typed));
        };
        // Right after the load the compiler and the caches know nothing of this question yet.
        new PacedCalls(port, 100, Duration.ofSeconds(25), 16).run(calls);
        PacedCalls.Outcome checked = new PacedCalls(port, 100, TIME, 16).run(calls);
        report.add(Figure.atMost("name check, p99", checked.millis(99), "ms", NAME_P99)
                .beside(tables.similarMillis(some)));
        report.add(Figure.info("name check, p50", checked.millis(50), "ms"));
        report.add(Figure.atMost("name checks not answered", checked.failed(), "", 0));
    }

    private void search(Report report) throws IOException, InterruptedException {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            questions.add(question(i, some.get(i).name()));
        }
        PacedCalls.Calls calls = number -> PlainHttp.get("/api/organizations/search?size=20&"
                + questions.get((int) (number % questions.size())).parameters());
        new PacedCalls(port, 20, Duration.ofSeconds(5), 8).run(calls);
        PacedCalls.Outcome found = new PacedCalls(port, 50, TIME, 16).run(calls);
        report.add(Figure.atMost("search, p99", found.millis(99), "ms", SEARCH_P99)
                .beside(tables.searchMillis(
                        questions.stream().map(Question::words).toList())));
        report.add(Figure.info("search, p50", found.millis(50), "ms"));
        report.add(Figure.atMost("searches not answered", found.failed(), "", 0));
    }

    /** Two characters that thousands have, four that few have, a whole word; some of them in a province, some of what is registered alone. */
    private static Question question(int i, String name) {
        boolean chinese = Character.isIdeographic(name.codePointAt(0));
        String word = chinese
                ? name.substring(i % 3, Math.min(name.length(), i % 3 + 2 + 2 * (i % 2)))
                : name.split(" ", -1)[i % 4];
        return new Question(
                "q=" + encoded(word) + (i % 4 == 0 ? "&region=310000" : "") + (i % 5 == 0 ? "&state=registered" : ""),
                chinese ? pairs(word) : "'" + word.toLowerCase(Locale.ROOT) + "'");
    }

    private void suggest(Report report) throws InterruptedException {
        PacedCalls.Outcome suggested = new PacedCalls(port, 50, TIME, 16)
                .run(number -> PlainHttp.get("/api/organizations/suggest?q="
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

    private void then(Report report) throws IOException, InterruptedException {
        PacedCalls.Calls calls = number -> PlainHttp.get("/api/organizations/register/"
                + some.get((int) (number % some.size())).code() + "?at=" + THEN.minusDays(number % 300));
        new PacedCalls(port, 50, Duration.ofSeconds(5), 8).run(calls);
        PacedCalls.Outcome read = new PacedCalls(port, 200, TIME, 16).run(calls);
        report.add(Figure.atMost("an entry on a past day, p99", read.millis(99), "ms", THEN_P99)
                .beside(tables.thenMillis(some, THEN)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
