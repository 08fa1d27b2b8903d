package daylight.web.agency;

import daylight.web.disclosures.Agency;
import daylight.web.disclosures.Catalogue;
import daylight.web.disclosures.Disclosures;
import daylight.web.disclosures.SearchPage;
import daylight.web.page.Language;
import daylight.web.page.Texts;
import daylight.web.page.Together;
import daylight.web.page.Visit;
import daylight.web.region.Regions;
import daylight.web.search.CategoryNames;
import daylight.web.search.FacetText;
import daylight.web.search.Facets;
import daylight.web.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Gathers an agency's page: four questions to the service, asked at once. */
@ApplicationScoped
class AgencyReading {
    private static final int LATEST = 6;

    private final Disclosures disclosures;
    private final Catalogue catalogue;
    private final Together together;
    private final Visit visit;

    AgencyReading(@RestClient Disclosures disclosures, Catalogue catalogue, Together together, Visit visit) {
        this.disclosures = disclosures;
        this.catalogue = catalogue;
        this.together = together;
        this.visit = visit;
    }

    AgencyView view(String slug) {
        SearchQuery own = SearchQuery.ALL.set("agency", slug);
        Supplier<SearchPage> newest = search(own.set("sort", "newest"));
        Supplier<SearchPage> onTime = search(own.set("late", "false"));
        Supplier<SearchPage> late = search(own.set("late", "true"));
        Agency agency = disclosures.agency(slug);
        Language language = visit.language();
        CategoryNames names = new CategoryNames(language, catalogue.categories());
        Facets facets = new Facets(Texts.in(FacetText.class, language), language, names);
        String name = language.either(agency.nameEn(), agency.nameZh(), slug);
        return new AgencyView(
                agency,
                name,
                otherName(agency, name),
                jurisdiction(agency.jurisdiction()),
                agency.region() == null ? "" : Regions.name(agency.region(), language),
                language.number(newest.get().total()),
                language.number(onTime.get().total() + late.get().total()),
                language.number(late.get().total()),
                Delays.byYear(onTime.get(), late.get(), own),
                newest.get().items().stream().limit(LATEST).toList(),
                facets.choices("category", newest.get(), own),
                names,
                own.set("sort", "newest").href());
    }

    private Supplier<SearchPage> search(SearchQuery query) {
        return together.start(() -> disclosures.search(query.asMap()));
    }

    private @Nullable String otherName(Agency agency, String shown) {
        String other = visit.language().other().either(agency.nameEn(), agency.nameZh(), shown);
        return Objects.equals(other, shown) ? null : other;
    }

    private String jurisdiction(String code) {
        AgencyText text = Texts.in(AgencyText.class, visit.language());
        return switch (code) {
            case "CN" -> text.china();
            case "GB-EAW" -> text.englandAndWales();
            case "GB-SCT" -> text.scotland();
            case "GB-NIR" -> text.northernIreland();
            case "US" -> text.unitedStates();
            default -> code;
        };
    }
}
