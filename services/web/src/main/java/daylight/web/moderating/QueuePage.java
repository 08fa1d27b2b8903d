package daylight.web.moderating;

import daylight.web.account.Reader;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Burst;
import daylight.web.petitions.Items;
import daylight.web.petitions.ModeratorActs;
import daylight.web.petitions.Waiting;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits for moderators, the oldest first and what was set aside last, and the bursts that were noticed. */
@Path("/my/moderation")
@RunOnVirtualThread
@RolesAllowed("moderator")
class QueuePage {
    @CheckedTemplate(basePath = "moderating")
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(
                Frame frame, List<Waiting> waiting, @Nullable String next, List<Burst> bursts);
    }

    private final ModeratorActs acts;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    QueuePage(@RestClient ModeratorActs acts, Reader reader, Visit visit, Pages pages) {
        this.acts = acts;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response queue(@RestQuery @Nullable String cursor) {
        Items<Waiting> waiting = acts.queue(reader.bearer(), cursor);
        String next = waiting.next() == null
                ? null
                : "/my/moderation?cursor=" + URLEncoder.encode(waiting.next(), StandardCharsets.UTF_8);
        List<Burst> bursts = acts.bursts(reader.bearer()).items();
        QueueText text = Texts.in(QueueText.class, visit.language());
        Frame frame = visit.privateFrame(new Crumb("/my", text.account()));
        return pages.own(Templates.queue(frame, waiting.items(), next, bursts));
    }
}
