package daylight.web.organization;

import daylight.web.disclosures.Problem.FieldError;
import daylight.web.organizations.Listed;
import daylight.web.organizations.Vocabulary;
import daylight.web.search.Facet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results of a search in the register.
 *
 * @param chosen filters in force, each as the link that lifts it
 * @param next plain path of the next page
 */
public record RegisterView(
        RegisterQuery query,
        Vocabulary words,
        List<Listed> items,
        String total,
        List<Facet> facets,
        List<Facet.Choice> chosen,
        @Nullable String next,
        List<FieldError> problems) {
    public String q() {
        return query.value("q");
    }

    public boolean asked() {
        return !q().isEmpty();
    }

    public boolean whole() {
        return query.values().isEmpty();
    }
}
