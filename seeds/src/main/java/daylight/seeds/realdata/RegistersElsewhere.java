package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.organizations.LoadOrganizations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Charities of the United Kingdom and their mergers, as organizations of another register; and the divisions of China. */
final class RegistersElsewhere {
    static final String CHARITIES = "registry-uk-charities";
    static final String DIVISIONS = "regions-cn";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NUMBER = "[0-9]{5,8}|NI[0-9]{5,7}|SC[0-9]{5,6}";

    private RegistersElsewhere() {}

    static boolean isIn(Path folder) {
        return Files.isDirectory(folder.resolve(CHARITIES)) || Files.isDirectory(folder.resolve(DIVISIONS));
    }

    static void load(Path folder, LoadOrganizations loader) throws IOException, InterruptedException {
        if (Files.isDirectory(folder.resolve(DIVISIONS))) {
            loader.regions(divisions(folder.resolve(DIVISIONS)));
        }
        if (Files.isDirectory(folder.resolve(CHARITIES))) {
            loader.organizations(charities(folder.resolve(CHARITIES)));
            loader.mergers(mergers(folder.resolve(CHARITIES)));
        }
    }

    /** Cities and counties below the provinces, which come with the service. Streets have longer codes, and no organization is registered there. */
    static List<String> divisions(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Row city : Csv.rows(folder.resolve("cities.csv"))) {
            lines.add(division(city.get("code") + "00", city.get("provinceCode") + "0000", city.get("name")));
        }
        for (Row area : Csv.rows(folder.resolve("areas.csv"))) {
            lines.add(division(area.get("code"), area.get("cityCode") + "00", area.get("name")));
        }
        return lines;
    }

    private static String division(String code, String parent, String name) throws IOException {
        return JSON.writeValueAsString(
                JSON.createObjectNode().put("code", code).put("parent", parent).put("nameZh", Text.line(name)));
    }

    /** By number, so that one which stands in several lists comes once; those of the list of mergers too, for that names charities that no other list has. */
    static List<String> charities(Path folder) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (Row row : Csv.rows(folder.resolve("federated-charities.csv"))) {
            add(names, row.get("reg_number"), row.get("name"));
        }
        for (Row row : Csv.rows(folder.resolve("charity-company-numbers.csv"))) {
            add(names, row.get("org_id_a").replace("GB-CHC-", ""), row.get("name"));
        }
        for (Row row : Csv.rows(folder.resolve("ccew-register-of-mergers.csv"))) {
            add(names, row.get("transferor_regno"), row.get("transferor_name"));
            add(names, row.get("transferee_regno"), row.get("transferee_name"));
        }
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> one : names.entrySet()) {
            ObjectNode line = JSON.createObjectNode()
                    .put("foreignNumber", one.getKey())
                    .put("name", one.getValue())
                    .put("kind", "foreign-charity")
                    .put("region", region(one.getKey()));
            lines.add(JSON.writeValueAsString(line));
        }
        return lines;
    }

    private static void add(Map<String, String> names, String number, String name) {
        String plain = Text.line(name);
        String upper = number.strip().toUpperCase(Locale.ROOT);
        if (upper.matches(NUMBER) && !plain.isBlank()) {
            names.putIfAbsent(id(upper), plain.length() > 200 ? plain.substring(0, 200) : plain);
        }
    }

    /** The register's scheme of org-id.guide: Northern Ireland, Scotland, or England and Wales. */
    private static String id(String number) {
        return number.startsWith("NI")
                ? "GB-NIC-" + number.substring(2)
                : number.startsWith("SC") ? "GB-SC-" + number : "GB-CHC-" + number;
    }

    private static String region(String id) {
        return id.startsWith("GB-NIC-") ? "GB-NIR" : id.startsWith("GB-SC-") ? "GB-SCT" : "GB-EAW";
    }

    static List<String> mergers(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Row row : Csv.rows(folder.resolve("ccew-register-of-mergers.csv"))) {
            String from = row.get("transferor_regno").strip();
            String into = row.get("transferee_regno").strip();
            String on = row.get("date_property_transferred").isBlank()
                    ? row.get("date_merger_registered")
                    : row.get("date_property_transferred");
            if (from.matches(NUMBER) && into.matches(NUMBER) && on.length() >= 10) {
                lines.add(JSON.writeValueAsString(JSON.createObjectNode()
                        .put("from", id(from))
                        .put("into", id(into))
                        .put("on", on.substring(0, 10))));
            }
        }
        return lines;
    }
}
