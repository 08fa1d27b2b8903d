package daylight.seeds.realdata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources known here, by the name of the folder each lies in. */
final class Sources {
    private Sources() {}

    /** Those of the known sources that {@code folder} holds. */
    static Map<String, Source> in(Path folder) {
        Map<String, Source> found = new LinkedHashMap<>();
        Path policies = folder.resolve("zh-policy-documents");
        for (Source source : present(policies, PolicyDocuments.in(policies))) {
            found.put("policy " + source.agency().get("slug").asText(), source);
        }
        Path reports = folder.resolve("zh-gov-work-reports");
        present(reports, List.of(new WorkReports(reports))).forEach(source -> found.put("work reports", source));
        Path releases = folder.resolve("disclosures-us-osc");
        present(releases, List.of(new PressReleases(releases))).forEach(source -> found.put("OSC releases", source));
        Path spending = folder.resolve("disclosures-uk-spend");
        present(spending, List.of(new TreasuryInvoices(spending)))
                .forEach(source -> found.put("spending hm-treasury", source));
        present(spending, List.of(new CouncilPayments(spending)))
                .forEach(source -> found.put("spending manchester", source));
        return found;
    }

    private static List<Source> present(Path folder, List<? extends Source> sources) {
        return Files.isDirectory(folder) ? new ArrayList<>(sources) : List.of();
    }
}
