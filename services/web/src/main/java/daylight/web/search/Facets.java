package daylight.web.search;

import daylight.web.disclosures.FacetValue;
import daylight.web.disclosures.SearchPage;
import daylight.web.page.Language;
import daylight.web.region.Regions;
import daylight.web.search.Facet.Choice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the facets of a results page, and the list of what is chosen. */
public final class Facets {
    private final FacetText text;
    private final Language language;
    private final CategoryNames categories;

    public Facets(FacetText text, Language language, CategoryNames categories) {
        this.text = text;
        this.language = language;
        this.categories = categories;
    }

    List<Facet> of(SearchPage page, SearchQuery query) {
        return Stream.of("category", "agency", "late", "year", "language", "region")
                .map(name -> new Facet(name, title(name), choices(name, page, query)))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    /** The values of one facet as links; years newest first, all else most frequent first as the service counts them. */
    public List<Choice> choices(String name, SearchPage page, SearchQuery query) {
        Stream<FacetValue> counted = page.facet(name).stream();
        if (name.equals("year")) {
            counted = counted.sorted(Comparator.comparing(FacetValue::value).reversed());
        }
        return counted.filter(value -> value.count() > 0)
                .map(value -> choice(name, value, query))
                .toList();
    }

    private Choice choice(String name, FacetValue value, SearchQuery query) {
        boolean chosen = query.has(name, value.value());
        boolean single = name.equals("late") || name.equals("year");
        SearchQuery changed = chosen
                ? query.without(name, value.value())
                : single ? query.set(name, value.value()) : query.with(name, value.value());
        return new Choice(label(name, value), value.count(), changed.href(), chosen);
    }

    /** Each filter in force, as a link that lifts it. */
    List<Choice> chosen(SearchPage page, SearchQuery query) {
        List<Choice> chosen = new ArrayList<>();
        for (SearchQuery.Parameter filter : query.filters()) {
            String label = page.facet(filter.name()).stream()
                    .filter(value -> value.value().equals(filter.value()))
                    .map(value -> label(filter.name(), value))
                    .findFirst()
                    .orElseGet(() -> label(filter.name(), new FacetValue(filter.value(), null, null, 0)));
            String href = query.without(filter.name(), filter.value()).href();
            chosen.add(new Choice(label, 0, href, true));
        }
        return chosen;
    }

    private String label(String name, FacetValue value) {
        return switch (name) {
            case "category" -> categories.name(value.value());
            case "late" -> value.value().equals("true") ? text.late() : text.onTime();
            case "language" -> value.value().equals("zh") ? text.inChinese() : text.inEnglish();
            case "region" -> Regions.name(value.value(), language);
            case "issuedFrom", "publishedFrom" -> text.since(date(value.value()));
            case "issuedTo", "publishedTo" -> text.until(date(value.value()));
            case "state" -> state(value.value());
            default -> language.either(value.labelEn(), value.labelZh(), value.value());
        };
    }

    /** As people write it; what is no date stays as it was sent, for the reader to mend. */
    private String date(String value) {
        try {
            return language.date(LocalDate.parse(value));
        } catch (DateTimeParseException notADate) {
            return value;
        }
    }

    private String state(String value) {
        return switch (value) {
            case "withdrawn" -> text.withdrawn();
            case "erased" -> text.erased();
            default -> value;
        };
    }

    private String title(String name) {
        return switch (name) {
            case "category" -> text.category();
            case "agency" -> text.agency();
            case "late" -> text.delay();
            case "year" -> text.year();
            case "language" -> text.language();
            default -> text.region();
        };
    }
}
