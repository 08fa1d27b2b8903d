package daylight.web.agency;

import daylight.web.agency.AgencyListView.Counts;
import daylight.web.agency.AgencyListView.Row;
import daylight.web.disclosures.Agency;
import daylight.web.disclosures.AgencyPage;
import daylight.web.disclosures.Refused;
import daylight.web.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the list of agencies of what the service answered. */
@ApplicationScoped
class AgencyListing {
    private final RecordCounts counting;
    private final Visit visit;

    AgencyListing(RecordCounts counting, Visit visit) {
        this.counting = counting;
        this.visit = visit;
    }

    /** @param asked part of a name; empty for all */
    AgencyListView view(String asked, AgencyPage found) {
        Map<String, Counts> counts = found.items().isEmpty() ? Map.of() : counting.of(found.items());
        List<Row> rows = found.items().stream()
                .map(agency -> row(agency, counts.getOrDefault(agency.slug(), Counts.NONE), asked))
                .toList();
        return new AgencyListView(asked, rows, next(asked, found.next()), List.of());
    }

    /** With what was wrong in place of the list. */
    AgencyListView refused(String asked, Refused refused) {
        return new AgencyListView(asked, List.of(), null, List.of(refused.why(visit.language())));
    }

    private Row row(Agency agency, Counts counts, String asked) {
        String name = visit.language().either(agency.nameEn(), agency.nameZh(), agency.slug());
        String other = visit.language().other().either(agency.nameEn(), agency.nameZh(), agency.slug());
        return new Row(agency.slug(), name, asked.isEmpty() || other.equals(name) ? null : other, counts);
    }

    private static @Nullable String next(String asked, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        String kept = asked.isEmpty() ? "" : "q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) + "&";
        return "/agencies?" + kept + "cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }
}
