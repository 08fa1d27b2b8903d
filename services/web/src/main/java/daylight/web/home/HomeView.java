package daylight.web.home;

import daylight.web.disclosures.Hit;
import daylight.web.petition.Item;
import daylight.web.search.CategoryNames;
import daylight.web.search.Facet.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page: figures that lead to their lists, and the latest records.
 *
 * @param organizations how many are registered; absent in a portal without their register, and while it cannot be reached
 */
public record HomeView(
        long total,
        long agencies,
        long onTime,
        long late,
        @Nullable Long organizations,
        List<Hit> latest,
        List<Choice> counted,
        CategoryNames categories,
        List<Item> petitions) {}
