package daylight.organizations.applying;

import daylight.kernel.http.Versions;
import daylight.kernel.idempotency.KeyedRequest;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.security.Roles;
import daylight.organizations.application.Application;
import daylight.organizations.application.ApplicationRefusal;
import daylight.organizations.application.ApplicationView;
import daylight.organizations.application.Applications;
import daylight.organizations.application.ShowApplication;
import daylight.organizations.application.StepName;
import daylight.organizations.application.Steps;
import daylight.organizations.once.Once;
import daylight.organizations.people.Account;
import daylight.organizations.people.CurrentAccount;
import daylight.organizations.reserving.ReservationRefusal;
import daylight.organizations.reserving.Reservations;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applying over HTTP. */
@Path("/api/organizations/applications")
@RolesAllowed(Roles.CITIZEN)
@RunOnVirtualThread
class ApplicationResource {
    private static final String KEY = "Idempotency-Key";
    private static final byte[] NOTHING = new byte[0];

    private final ApplyForRegistration apply;
    private final Applicants applicants;
    private final Applications applications;
    private final ShowApplication show;
    private final Reservations reservations;
    private final Once once;
    private final CurrentAccount caller;
    private final TimeOrderedIds ids;

    ApplicationResource(
            ApplyForRegistration apply,
            Applicants applicants,
            Applications applications,
            ShowApplication show,
            Reservations reservations,
            Once once,
            CurrentAccount caller,
            Clock clock) {
        this.apply = apply;
        this.applicants = applicants;
        this.applications = applications;
        this.show = show;
        this.reservations = reservations;
        this.once = once;
        this.caller = caller;
        this.ids = new TimeOrderedIds(clock);
    }

    @POST
    public Response begin(@HeaderParam(KEY) @Nullable String key, byte[] body) {
        Account account = caller.get();
        Fields fields = JsonInput.object(body);
        UUID reservation = fields.id("reservation");
        fields.finish();
        Steps.Name name = reservation == null ? null : reserved(reservation, account.subject());
        UUID id = once.run(
                KeyedRequest.ofHeader(account.subject(), key, "POST applications", body),
                () -> apply.begin(ids.next(), account, name).id());
        return shown(Response.status(Response.Status.CREATED), applicants.find(id, account.subject()));
    }

    /** Drafts and all that became of them; the newest first. */
    @GET
    public Map<String, Object> mine() {
        return Map.of("items", show.forApplicant(applications.of(caller.get().subject())));
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") UUID id) {
        return shown(Response.ok(), applicants.find(id, caller.get().subject()));
    }

    @PUT
    @Path("/{id}/steps/{step}")
    public Response save(
            @PathParam("id") UUID id,
            @PathParam("step") String step,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        StepName name = StepName.byCode().get(step);
        if (name == null) {
            throw new ApplicationRefusal.NotFound();
        }
        return shown(
                Response.ok(),
                apply.save(id, caller.get().subject(), Versions.optional(ifMatch), name, JsonInput.object(body)));
    }

    @POST
    @Path("/{id}/submission")
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        String account = caller.get().subject();
        Long version = Versions.optional(ifMatch);
        once.run(
                KeyedRequest.ofHeader(account, key, "POST submission " + id, NOTHING),
                () -> apply.submit(id, account, version).id());
        return shown(Response.ok(), applicants.find(id, account));
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        String account = caller.get().subject();
        Long version = Versions.optional(ifMatch);
        once.run(
                KeyedRequest.ofHeader(account, key, "POST withdrawal " + id, NOTHING),
                () -> apply.withdraw(id, account, version).id());
        return shown(Response.ok(), applicants.find(id, account));
    }

    private Steps.Name reserved(UUID reservation, String account) {
        return reservations
                .find(reservation, account)
                .map(one -> new Steps.Name(one.name(), one.kind(), one.region(), one.id()))
                .orElseThrow(ReservationRefusal.NotFound::new);
    }

    private Response shown(Response.ResponseBuilder answer, Application one) {
        ApplicationView view = show.forApplicant(one);
        return answer.entity(view)
                .header(HttpHeaders.ETAG, Versions.tag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
