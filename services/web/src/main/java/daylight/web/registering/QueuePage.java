package daylight.web.registering;

import daylight.web.account.Reader;
import daylight.web.organizations.Queued;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.RegistrarActs;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Items;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Applications by the day they are due. */
@Path("/my/register")
@RunOnVirtualThread
@RolesAllowed("registrar")
class QueuePage {
    @CheckedTemplate(basePath = "registering")
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(Frame frame, QueueView page);
    }

    /** By what is shown; all that waits for registrars otherwise. */
    private static final Map<String, String> STATES = Map.of("proposed", "refusal-proposed", "returned", "returned");

    private final RegistrarActs acts;
    private final RegisterDirectory directory;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    QueuePage(@RestClient RegistrarActs acts, RegisterDirectory directory, Reader reader, Visit visit, Pages pages) {
        this.acts = acts;
        this.directory = directory;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response queue(@RestQuery @DefaultValue("") String show, @RestQuery @Nullable String cursor) {
        String state = STATES.get(show);
        Boolean mine = show.equals("mine") ? Boolean.TRUE : null;
        Items<Queued> queue = acts.queue(reader.bearer(), state, mine, cursor);
        RegistrarText text = Texts.in(RegistrarText.class, visit.language());
        Frame frame = visit.privateFrame(new Crumb("/my", text.account()));
        String next = queue.next() == null
                ? null
                : "/my/register?show=" + URLEncoder.encode(show, StandardCharsets.UTF_8) + "&cursor="
                        + URLEncoder.encode(queue.next(), StandardCharsets.UTF_8);
        return pages.own(Templates.queue(frame, new QueueView(queue.items(), directory.words(), show, next)));
    }
}
