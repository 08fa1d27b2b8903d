package daylight.web.petitions;

import daylight.web.form.FormField.Option;
import daylight.web.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The choices of agencies and places in forms, in the language of the page. */
@ApplicationScoped
public class Choices {
    private final Directory directory;
    private final Visit visit;

    Choices(Directory directory, Visit visit) {
        this.directory = directory;
        this.visit = visit;
    }

    /** Every agency; first what an empty value means. */
    public List<Option> agencies(String none) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", none));
        directory.agencies().stream()
                .map(one -> new Option(one.slug(), visit.language().either(one.nameEn(), one.nameZh(), one.slug())))
                .forEach(options::add);
        return List.copyOf(options);
    }

    /** Every place, what lies in it below it; first what an empty value means. */
    public List<Option> regions(String none) {
        List<Region> all = directory.regions();
        List<Option> options = new ArrayList<>();
        options.add(new Option("", none));
        all.stream().filter(one -> one.parent() == null).forEach(one -> add(one, "", all, options));
        return List.copyOf(options);
    }

    private void add(Region region, String indent, List<Region> all, List<Option> options) {
        String name = visit.language().either(region.nameEn(), region.nameZh(), region.code());
        options.add(new Option(region.code(), indent + name));
        all.stream()
                .filter(one -> region.code().equals(one.parent()))
                .forEach(one -> add(one, indent + "\u2003", all, options));
    }
}
