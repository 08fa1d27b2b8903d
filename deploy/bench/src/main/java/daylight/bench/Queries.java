package daylight.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Distinct searches that find something: two or three words of one title, English or Chinese, in a random order of titles. */
final class Queries {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}|\\p{IsHan}{2,4}");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SEED = 7;

    private final Random random = new Random(SEED);
    private final List<List<String>> titles = new ArrayList<>();
    private final Set<String> taken = new LinkedHashSet<>();

    Queries(Path seeds) throws IOException {
        try (Stream<Path> files = Files.list(seeds.resolve("records"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    add(JSON.readTree(line));
                }
            }
        }
    }

    private void add(JsonNode record) {
        List<String> words = new ArrayList<>();
        String text = record.get("title").asText() + " " + record.get("summary").asText();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            words.add(matcher.group());
        }
        if (words.size() > 2) {
            titles.add(words);
        }
    }

    /** So many that were not taken before. */
    List<String> take(int count) {
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            List<String> words = titles.get(random.nextInt(titles.size()));
            StringBuilder query = new StringBuilder(words.get(random.nextInt(words.size())));
            for (int more = 1 + random.nextInt(2); more > 0; more--) {
                query.append(' ').append(words.get(random.nextInt(words.size())));
            }
            if (taken.add(query.toString())) {
                queries.add(query.toString());
            }
        }
        return queries;
    }
}
