package daylight.web.petition;

import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Language;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Together;
import daylight.web.page.Visit;
import daylight.web.petition.RulesView.Row;
import daylight.web.petitions.Directory;
import daylight.web.petitions.Petitions;
import daylight.web.petitions.RejectionCode;
import daylight.web.petitions.ThresholdRule;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How a petition goes its way, by which numbers and rules: what authors are measured by, they can read before. */
@Path("/petitions/rules")
@RunOnVirtualThread
@PermitAll
class RulesPage {
    @CheckedTemplate(basePath = "petition")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rules(Frame frame, RulesView rules);
    }

    private final Petitions petitions;
    private final Directory directory;
    private final Together together;
    private final Visit visit;
    private final Pages pages;

    RulesPage(@RestClient Petitions petitions, Directory directory, Together together, Visit visit, Pages pages) {
        this.petitions = petitions;
        this.directory = directory;
        this.together = together;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response rules() {
        ListText text = Texts.in(ListText.class, visit.language());
        Frame frame = visit.frame(Place.PETITIONS, new Crumb("/", text.home()), new Crumb("/petitions", text.title()));
        Supplier<List<RejectionCode>> codes =
                together.start(() -> petitions.rejectionCodes().items());
        List<Row> thresholds = petitions.thresholds().items().stream()
                .sorted(Comparator.comparing(ThresholdRule::everywhereElse))
                .map(this::row)
                .toList();
        RulesView view = new RulesView(
                RulesView.together(thresholds, visit.language().chinese() ? "、" : ", "),
                reasons(codes.get(), false),
                reasons(codes.get(), true));
        return pages.open(Templates.rules(frame, view));
    }

    private Row row(ThresholdRule rule) {
        Language language = visit.language();
        String place = rule.everywhereElse()
                ? Texts.in(RulesText.class, language).everywhereElse()
                : directory.regionName(rule.region(), language);
        return new Row(place, language.number(rule.signatures()), rule.hearing(), rule.days(), rule.origin(language));
    }

    private List<String> reasons(List<RejectionCode> codes, boolean hidden) {
        return codes.stream()
                .filter(one -> one.hidden() == hidden)
                .map(one -> visit.language().either(one.en(), one.zh(), one.code()))
                .toList();
    }
}
