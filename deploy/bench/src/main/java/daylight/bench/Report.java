package daylight.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of one benchmark, as a table for people and as JSON for whoever compares runs. */
final class Report {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String benchmark;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Report(String benchmark) {
        this.benchmark = benchmark;
    }

    Report add(Figure figure) {
        figures.add(figure);
        return this;
    }

    /** Something the reader must know to read the figures rightly, a fault above all. */
    Report note(String note) {
        notes.add(note);
        return this;
    }

    boolean met() {
        return figures.stream().allMatch(Figure::met);
    }

    void print(PrintStream out) {
        out.println();
        out.println(String.format(
                Locale.ROOT, "%-44s %12s %-10s %12s %7s %9s", benchmark, "figure", "", "raw limit", "ratio", "target"));
        figures.forEach(figure -> out.println(figure.inWords()));
        notes.forEach(note -> out.println("  " + note));
    }

    void write(Path folder, Instant at) throws IOException {
        ObjectNode document =
                JSON.createObjectNode().put("benchmark", benchmark).put("at", at.toString());
        document.put("processors", Runtime.getRuntime().availableProcessors());
        ArrayNode list = document.putArray("figures");
        for (Figure figure : figures) {
            list.addPOJO(figure);
        }
        notes.forEach(document.putArray("notes")::add);
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(benchmark + ".json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
    }
}
