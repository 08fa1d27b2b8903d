package daylight.web.mypetitions;

import daylight.web.account.Reader;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Language;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petition.Stage;
import daylight.web.petition.Today;
import daylight.web.petitions.CitizenActs;
import daylight.web.petitions.Directory;
import daylight.web.petitions.Items;
import daylight.web.petitions.Mine;
import daylight.web.petitions.Petition;
import daylight.web.signing.Invitation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the reader wrote, with where it stands and what to do next. */
@Path("/my/petitions")
@RunOnVirtualThread
@Authenticated
class MinePage {
    @CheckedTemplate(basePath = "mypetitions")
    static class Templates {
        private Templates() {}

        static native TemplateInstance mine(Frame frame, List<MineRow> rows, @Nullable String next);
    }

    private final CitizenActs acts;
    private final Directory directory;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;
    private final Today today;
    private final String publicUrl;

    MinePage(
            @RestClient CitizenActs acts,
            Directory directory,
            Reader reader,
            Visit visit,
            Pages pages,
            Today today,
            @ConfigProperty(name = "daylight.public-url") String publicUrl) {
        this.acts = acts;
        this.directory = directory;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
        this.today = today;
        this.publicUrl = publicUrl;
    }

    @GET
    public Response mine(@RestQuery @Nullable String cursor) {
        Items<Mine> mine = acts.mine(reader.bearer(), cursor);
        List<MineRow> rows = mine.items().stream().map(this::row).toList();
        String next = mine.next() == null
                ? null
                : "/my/petitions?cursor=" + URLEncoder.encode(mine.next(), StandardCharsets.UTF_8);
        MineText text = Texts.in(MineText.class, visit.language());
        return pages.own(Templates.mine(visit.privateFrame(new Crumb("/my", text.account())), rows, next));
    }

    private MineRow row(Mine mine) {
        Petition petition = mine.petition();
        Language language = visit.language();
        String agency = directory.agencyName(petition.agency(), language);
        Stage stage = Stage.of(petition, agency, language, today.of(directory.agency(petition.agency())));
        return new MineRow(petition, agency, stage, invitation(petition, mine.invitation(), language));
    }

    /** Only while sponsors can join: afterwards the link leads nowhere. */
    private @Nullable Invitation invitation(Petition petition, @Nullable String token, Language language) {
        boolean gathers = petition.is("gathering-sponsors") || petition.is("awaiting-moderation");
        return token == null || !gathers
                ? null
                : Invitation.of(publicUrl, petition.reference(), petition.action(), token, language);
    }
}
