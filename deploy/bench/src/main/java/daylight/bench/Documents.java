package daylight.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** As many distinct records as wanted, made of the sample texts: lengths and words as in life, no two the same. */
final class Documents {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String agency;
    private final String run;
    private final List<ObjectNode> texts = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    /** @param run a word that no other run uses: it stands in each number and title */
    Documents(Path seeds, String agency, String run) throws IOException {
        this.agency = agency;
        this.run = run;
        try (Stream<Path> files = Files.list(seeds.resolve("records"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    texts.add((ObjectNode) JSON.readTree(line));
                }
            }
        }
    }

    ObjectNode next() {
        return next("");
    }

    /** @param mark a word to find the record by */
    ObjectNode next(String mark) {
        int number = next.incrementAndGet();
        ObjectNode text = texts.get(number % texts.size()).deepCopy();
        text.put("agency", agency);
        text.put("title", text.get("title").asText() + " " + run + "n" + number + " " + mark);
        text.put("documentNumber", run + "/" + number);
        return text;
    }

    /** Each text once, one a line, with a mark where its number goes. */
    List<String> numbered(String mark) {
        return texts.stream()
                .map(text -> text.deepCopy()
                        .put("agency", agency)
                        .put("title", text.get("title").asText() + " " + run + "n" + mark)
                        .put("documentNumber", run + "/" + mark)
                        .toString())
                .toList();
    }

    List<ObjectNode> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }
}
