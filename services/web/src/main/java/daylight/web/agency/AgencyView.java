package daylight.web.agency;

import daylight.web.disclosures.Agency;
import daylight.web.disclosures.Hit;
import daylight.web.search.CategoryNames;
import daylight.web.search.Facet.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency, its delays and its latest records.
 *
 * @param otherName its name in the other language, where it has both
 * @param judgedText how many records have a delay at all
 * @param allHref plain path of all its records
 */
public record AgencyView(
        Agency agency,
        String name,
        @Nullable String otherName,
        String jurisdiction,
        String regionName,
        String totalText,
        String judgedText,
        String lateText,
        List<YearBar> years,
        List<Hit> latest,
        List<Choice> counted,
        CategoryNames categories,
        String allHref) {

    public int chartHeight() {
        return years.size() * YearBar.STEP + 4;
    }

    /** The homepage where a browser may follow it. */
    public @Nullable String homepage() {
        String url = agency.homepage();
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }
}
