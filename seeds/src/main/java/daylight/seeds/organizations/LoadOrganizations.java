package daylight.seeds.organizations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.portal.Portal;
import daylight.seeds.portal.Registry;
import daylight.seeds.portal.Settings;
import daylight.seeds.portal.Token;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Brings divisions, organizations and mergers into the register. What is there already stays as it is, so it may be run again or broken off. */
public final class LoadOrganizations {
    private static final String API = "/api/organizations";
    /** Well under the gateway's limit for a stream. */
    private static final int LINES = 2_000;

    private final Portal portal;
    private final Token admin;
    private final PrintStream out;

    public LoadOrganizations(Portal portal, Token admin, PrintStream out) {
        this.portal = portal;
        this.admin = admin;
        this.out = out;
    }

    static void main(String[] args) throws IOException, InterruptedException {
        Settings settings = Settings.of(System.getenv());
        Path folder = Path.of(args.length > 0 ? args[0] : "seeds/organizations");
        try (Portal portal = new Portal(settings.gateway())) {
            Token admin = new Token(portal, settings.tokenUrl(), settings.loader());
            new Registry(portal, admin).register(authority());
            LoadOrganizations load = new LoadOrganizations(portal, admin, System.out);
            load.regions(Files.readAllLines(folder.resolve("regions.ndjson")));
            load.organizations(Files.readAllLines(folder.resolve("organizations.ndjson")));
        }
    }

    /** Who keeps the register, and under whose name its notices are published. */
    public static ObjectNode authority() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("slug", "civil-affairs")
                .put("nameEn", "Yunxi City Civil Affairs Bureau")
                .put("nameZh", "云溪市民政局")
                .put("jurisdiction", "CN")
                .put("region", "999900")
                .put("homepage", "https://mzj.yunxi.example");
    }

    /** Each a line of {@code POST /api/organizations/regions}; parents first. */
    public void regions(List<String> lines) throws IOException, InterruptedException {
        int loaded = 0;
        for (List<String> some : pieces(lines)) {
            loaded += sum(portal.postLines(API + "/regions", String.join("\n", some), admin), "loaded");
        }
        out.println("  divisions: " + loaded);
    }

    /** Each a line of {@code POST /api/organizations/imports}. */
    public void organizations(List<String> lines) throws IOException, InterruptedException {
        int added = 0;
        int known = 0;
        int refused = 0;
        for (List<String> some : pieces(lines)) {
            List<String> answer = portal.postLines(API + "/imports", String.join("\n", some), admin)
                    .lines()
                    .toList();
            added += sum(answer.getLast(), "added");
            known += sum(answer.getLast(), "known");
            refused += sum(answer.getLast(), "refused");
            answer.subList(0, answer.size() - 1).forEach(out::println);
        }
        out.println(
                "  organizations: " + lines.size() + ", new: " + added + ", known: " + known + ", refused: " + refused);
    }

    /** Each a line of {@code POST /api/organizations/imports/mergers}. */
    public void mergers(List<String> lines) throws IOException, InterruptedException {
        int merged = 0;
        int other = 0;
        for (List<String> some : pieces(lines)) {
            String answer = portal.postLines(API + "/imports/mergers", String.join("\n", some), admin);
            merged += sum(answer, "merged");
            other += sum(answer, "unknownOrEnded");
        }
        out.println("  mergers: " + merged + "; of unknown organizations, or had effect before: " + other);
    }

    private int sum(String answer, String member) throws IOException {
        JsonNode told = portal.json().readTree(answer);
        return told.required(member).asInt();
    }

    private static List<List<String>> pieces(List<String> lines) {
        int pieces = (lines.size() + LINES - 1) / LINES;
        return IntStream.range(0, pieces)
                .mapToObj(i -> lines.subList(i * LINES, Math.min(lines.size(), (i + 1) * LINES)))
                .toList();
    }
}
