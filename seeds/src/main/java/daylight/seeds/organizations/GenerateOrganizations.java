package daylight.seeds.organizations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;

/** Makes {@code organizations.ndjson} from the catalogue and a fixed seed. Whoever leads an organization is named by office. */
public final class GenerateOrganizations {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SEED = 20_260_901;
    private static final int LAST_REPORT = 2025;
    private static final int MOST_REPORTS = 6;

    private GenerateOrganizations() {}

    static void main(String[] args) throws IOException {
        generate(Path.of(args.length > 0 ? args[0] : "seeds/organizations"));
    }

    static void generate(Path folder) throws IOException {
        Random random = new Random(SEED);
        StringBuilder lines = new StringBuilder();
        InputStream catalogue = Objects.requireNonNull(
                GenerateOrganizations.class.getResourceAsStream("/catalogue/organizations.json"));
        try (catalogue) {
            int number = 1;
            for (JsonNode one : JSON.readTree(catalogue)) {
                lines.append(JSON.writeValueAsString(line(one, number++, random)))
                        .append('\n');
            }
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("organizations.ndjson"), lines);
    }

    private static ObjectNode line(JsonNode one, int number, Random random) {
        String kind = one.required("kind").asText();
        LocalDate registered = LocalDate.of(2004 + random.nextInt(19), 1, 1).plusDays(random.nextInt(365));
        ObjectNode line = JSON.createObjectNode()
                .put("code", SampleCode.of(kind, one.required("region").asText(), number));
        line.setAll((ObjectNode) one.deepCopy());
        line.put("registeredOn", registered.toString());
        long funds = kind.equals("foundation")
                ? 2_000_000L + random.nextInt(60) * 100_000L
                : 30_000L + random.nextInt(40) * 5_000L;
        line.putObject("funds").put("amount", funds).put("currency", "CNY");
        officers(line.putArray("officers"), one.required("name").asText(), registered, random);
        reports(line.putArray("reports"), registered, funds, random);
        return line;
    }

    private static void officers(ArrayNode officers, String name, LocalDate registered, Random random) {
        boolean chinese = name.codePoints().anyMatch(Character::isIdeographic);
        LocalDate since = LocalDate.of(Math.max(registered.getYear(), 2022 + random.nextInt(3)), 3, 1);
        officer(officers, chinese ? "法定代表人" : "The legal representative", "legal-representative", since);
        officer(officers, chinese ? "主席" : "The chair", "chair", since);
        officer(officers, chinese ? "监事" : "The supervisor", "supervisor", since);
    }

    private static void officer(ArrayNode officers, String name, String role, LocalDate since) {
        officers.addObject()
                .put("name", name)
                .put("role", role)
                .put("from", since.toString())
                .put("until", since.plusYears(4).toString());
    }

    /** Some grow, some shrink, one year is bad, and now and then a report came late. */
    private static void reports(ArrayNode reports, LocalDate registered, long funds, Random random) {
        int first = Math.max(registered.getYear() + 1, LAST_REPORT - MOST_REPORTS + 1);
        double income = funds * (0.2 + random.nextDouble());
        for (int year = first; year <= LAST_REPORT; year++) {
            income *= 0.85 + random.nextDouble() * 0.4;
            double spending = income * (0.7 + random.nextDouble() * 0.4);
            LocalDate filed = LocalDate.of(year + 1, 1, 20).plusDays(random.nextInt(8) == 0 ? 150 : random.nextInt(60));
            reports.addObject()
                    .put("year", year)
                    .put("filedOn", filed.toString())
                    .put("income", Math.round(income / 100) * 100)
                    .put("spending", Math.round(spending / 100) * 100)
                    .put("staff", 1 + random.nextInt(12));
        }
    }
}
