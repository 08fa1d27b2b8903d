package daylight.web.creating;

import daylight.web.disclosures.Disclosures;
import daylight.web.disclosures.Hit;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Together;
import daylight.web.page.Visit;
import daylight.web.petition.Item;
import daylight.web.petition.ListText;
import daylight.web.petitions.Directory;
import daylight.web.petitions.Items;
import daylight.web.petitions.PetitionItem;
import daylight.web.petitions.Petitions;
import daylight.web.search.SearchQuery;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The first steps: what is asked, and whether others asked it or a record answers it. Both are reads, so they are plain links and cacheable. */
@Path("/petitions/new")
@RunOnVirtualThread
@PermitAll
class StartPage {
    @CheckedTemplate(basePath = "creating")
    static class Templates {
        private Templates() {}

        static native TemplateInstance start(Frame frame, boolean missing);

        static native TemplateInstance similar(Frame frame, String action, List<Item> petitions, List<Hit> records);
    }

    private static final int RECORDS = 3;

    private final Petitions petitions;
    private final Disclosures disclosures;
    private final Directory directory;
    private final Together together;
    private final Visit visit;
    private final Pages pages;

    StartPage(
            @RestClient Petitions petitions,
            @RestClient Disclosures disclosures,
            Directory directory,
            Together together,
            Visit visit,
            Pages pages) {
        this.petitions = petitions;
        this.disclosures = disclosures;
        this.directory = directory;
        this.together = together;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response start(@RestQuery @DefaultValue("") String action, @Context UriInfo uri) {
        String asked = action.strip();
        if (asked.isEmpty()) {
            // A form that was sent empty has the parameter, the link to this page has not.
            return pages.open(Templates.start(frame(), uri.getQueryParameters().containsKey("action")));
        }
        Supplier<List<Hit>> records = together.start(() -> records(asked));
        Items<PetitionItem> similar = petitions.similar(asked);
        return pages.open(Templates.similar(
                frame(), asked, Item.of(similar.items(), directory, visit.language()), records.get()));
    }

    private List<Hit> records(String asked) {
        String words = LooseWords.of(asked);
        return words.isEmpty()
                ? List.of()
                : disclosures.search(SearchQuery.ALL.set("q", words).asMap()).items().stream()
                        .limit(RECORDS)
                        .toList();
    }

    private Frame frame() {
        ListText text = Texts.in(ListText.class, visit.language());
        return visit.frame(Place.PETITIONS, new Crumb("/", text.home()), new Crumb("/petitions", text.title()));
    }
}
