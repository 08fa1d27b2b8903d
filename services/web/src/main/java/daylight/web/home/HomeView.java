package daylight.web.home;

import daylight.web.disclosures.Hit;
import daylight.web.petition.Item;
import daylight.web.search.CategoryNames;
import daylight.web.search.Facet.Choice;
import java.util.List;

/** The first page: figures that lead to their lists, and the latest records. */
public record HomeView(
        long total,
        long agencies,
        long onTime,
        long late,
        List<Hit> latest,
        List<Choice> counted,
        CategoryNames categories,
        List<Item> petitions) {}
