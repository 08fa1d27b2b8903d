package daylight.web.region;

import daylight.web.disclosures.Problem.FieldError;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormField.Option;
import daylight.web.page.Language;
import daylight.web.page.Texts;
import java.util.List;
import java.util.Objects;

/** The field of a form for a region: people read and write names, and the API takes a code. */
public final class RegionField {
    public static final String NAME = "region";

    private RegionField() {}

    public static FormField of(Language language) {
        RegionText text = Texts.in(RegionText.class, language);
        List<Option> regions = Regions.all(language).stream()
                .map(region -> new Option(region, region))
                .toList();
        return FormField.suggested(NAME, text.label(), text.hint(), regions);
    }

    /** What was entered, the region with name and code. */
    public static Entered readable(Entered entered, Language language) {
        return entered.with(NAME, RegionEntry.shown(entered.get(NAME), language));
    }

    /** Tells who entered what is no region, or none in particular. */
    public static List<FieldError> wrong(Entered entered, Language language) {
        String region = entered.get(NAME);
        return region.isEmpty() || RegionEntry.code(region) != null
                ? List.of()
                : List.of(new FieldError(
                        NAME, Texts.in(RegionText.class, language).unknown()));
    }

    /** What the API takes: a code, empty for none. */
    public static String code(Entered entered) {
        String region = entered.get(NAME);
        return Objects.requireNonNullElse(RegionEntry.code(region), region);
    }
}
