package daylight.web.agency;

import daylight.web.agency.AgencyListView.Counts;
import daylight.web.disclosures.Agency;
import daylight.web.disclosures.Disclosures;
import daylight.web.disclosures.SearchPage;
import daylight.web.page.Together;
import daylight.web.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * How many records agencies have, and how many came late. One search counts the busiest agencies at once; its list ends somewhere, and the
 * agencies beyond it are asked for one by one, so that none is shown with a nought it does not deserve.
 */
@ApplicationScoped
class RecordCounts {
    private final Disclosures disclosures;
    private final Together together;

    RecordCounts(@RestClient Disclosures disclosures, Together together) {
        this.disclosures = disclosures;
        this.together = together;
    }

    Map<String, Counts> of(List<Agency> agencies) {
        Supplier<SearchPage> all = search(SearchQuery.ALL);
        Supplier<SearchPage> late = search(SearchQuery.ALL.set("late", "true"));
        Map<String, Counts> counts = new HashMap<>();
        Map<String, Supplier<SearchPage>> single = new HashMap<>();
        for (Agency agency : agencies) {
            String slug = agency.slug();
            long records = all.get().count("agency", slug);
            long slow = late.get().count("agency", slug);
            if (records > 0 && (slow > 0 || complete(late.get()))) {
                counts.put(slug, new Counts(records, slow));
            } else if (!complete(all.get()) || records > 0) {
                single.put(slug, search(SearchQuery.ALL.set("agency", slug)));
            }
        }
        single.forEach((slug, page) ->
                counts.put(slug, new Counts(page.get().total(), page.get().count("late", "true"))));
        return counts;
    }

    /** Whether every record is counted under one of the agencies listed. */
    private static boolean complete(SearchPage page) {
        return page.facet("agency").stream().mapToLong(value -> value.count()).sum() >= page.total();
    }

    private Supplier<SearchPage> search(SearchQuery query) {
        return together.start(() -> disclosures.search(query.asMap()));
    }
}
