package daylight.organizations.reviewing;

import daylight.kernel.http.Versions;
import daylight.kernel.paging.Page;
import daylight.kernel.problems.InvalidInput;
import daylight.kernel.security.Roles;
import daylight.organizations.application.ApplicationRefusal;
import daylight.organizations.application.ApplicationState;
import daylight.organizations.application.ApplicationView;
import daylight.organizations.application.Applications;
import daylight.organizations.application.ShowApplication;
import daylight.organizations.people.CurrentAccount;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What registrars read of applications, over HTTP. */
@Path("/api/organizations/review/applications")
@RolesAllowed(Roles.REGISTRAR)
@RunOnVirtualThread
class ReviewDeskResource {
    private final ReviewQueue queue;
    private final Applications applications;
    private final ShowApplication show;
    private final CurrentAccount caller;

    ReviewDeskResource(ReviewQueue queue, Applications applications, ShowApplication show, CurrentAccount caller) {
        this.queue = queue;
        this.applications = applications;
        this.show = show;
        this.caller = caller;
    }

    @GET
    public Page<ReviewQueue.Waiting> queue(
            @QueryParam("state") @Nullable String state,
            @QueryParam("mine") boolean mine,
            @QueryParam("cursor") @Nullable String cursor) {
        return queue.page(
                new ReviewQueue.Query(state(state), mine, cursor), caller.get().subject());
    }

    /** With the former submission beside it. A draft is its applicant's alone. */
    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") UUID id) {
        return answer(show.forRegistrar(
                applications
                        .find(id)
                        .filter(one -> one.submittedAt() != null)
                        .orElseThrow(ApplicationRefusal.NotFound::new),
                caller.get().subject()));
    }

    static Response answer(ApplicationView view) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, Versions.tag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static @Nullable ApplicationState state(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        ApplicationState state = ApplicationState.byCode().get(code);
        if (state == null) {
            throw InvalidInput.ofParameter(
                    "state",
                    "Must be one of "
                            + String.join(", ", ApplicationState.byCode().keySet()) + ".");
        }
        return state;
    }
}
