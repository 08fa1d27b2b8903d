package daylight.organizations.reviewing;

import daylight.kernel.http.Versions;
import daylight.kernel.idempotency.KeyedRequest;
import daylight.kernel.input.Choices;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.security.Roles;
import daylight.organizations.application.Application.Point;
import daylight.organizations.application.Application.Refused;
import daylight.organizations.application.ApplicationRefusal;
import daylight.organizations.application.ApplicationView;
import daylight.organizations.application.Applications;
import daylight.organizations.application.ShowApplication;
import daylight.organizations.application.StepName;
import daylight.organizations.once.Once;
import daylight.organizations.people.CurrentAccount;
import daylight.organizations.reviewing.ReviewApplication.Handling;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decisions on applications over HTTP. */
@Path("/api/organizations/review/applications/{id}")
@RolesAllowed(Roles.REGISTRAR)
@RunOnVirtualThread
class ReviewResource {
    private static final String KEY = "Idempotency-Key";
    private static final TextRule REASON = TextRule.text(2_000);
    private static final TextRule FIELD = TextRule.line(100);
    private static final int MOST_POINTS = 100;

    private final ReviewApplication review;
    private final Applications applications;
    private final ShowApplication show;
    private final Once once;
    private final CurrentAccount caller;

    ReviewResource(
            ReviewApplication review,
            Applications applications,
            ShowApplication show,
            Once once,
            CurrentAccount caller) {
        this.review = review;
        this.applications = applications;
        this.show = show;
        this.once = once;
        this.caller = caller;
    }

    /** Decisions wear the version they were made from, and a key when they may be sent twice. */
    @SuppressWarnings("ArrayRecordComponent") // Bytes as they came, never compared.
    private record Sent(
            UUID id, @Nullable String key, @Nullable String ifMatch, String act, byte[] body) {}

    @POST
    @Path("/assignment")
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        Fields fields = JsonInput.object(body);
        Boolean assigned = fields.flag("assigned");
        fields.finish();
        return act(
                new Sent(id, key, ifMatch, "assignment", body), by -> review.assign(by, assigned == null || assigned));
    }

    @POST
    @Path("/return")
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        Fields fields = JsonInput.object(body);
        List<Point> points = fields.objects("points", MOST_POINTS).stream()
                .map(one -> new Point(
                        one.requiredChoice("step", Choices.of(StepName.class, StepName::code))
                                .code(),
                        one.text("field", FIELD),
                        one.requiredText("text", REASON)))
                .toList();
        if (points.isEmpty()) {
            fields.refuse("points", "Must have an entry or more: say what is to be corrected.");
        }
        fields.finish();
        return act(new Sent(id, key, ifMatch, "return", body), by -> review.sendBack(by, points));
    }

    @POST
    @Path("/approval")
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        return act(new Sent(id, key, ifMatch, "approval", body), review::approve);
    }

    @POST
    @Path("/refusal")
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        Fields fields = JsonInput.object(body);
        Refused refusal = new Refused(fields.requiredText("reason", REASON), fields.requiredText("legalBasis", REASON));
        fields.finish();
        return act(new Sent(id, key, ifMatch, "refusal", body), by -> review.proposeRefusal(by, refusal));
    }

    @POST
    @Path("/refusal/confirmation")
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        return act(new Sent(id, key, ifMatch, "confirmation", body), review::confirmRefusal);
    }

    @POST
    @Path("/refusal/objection")
    public Response object(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        Fields fields = JsonInput.object(body);
        String reason = fields.requiredText("reason", REASON);
        fields.finish();
        return act(new Sent(id, key, ifMatch, "objection", body), by -> review.objectToRefusal(by, reason));
    }

    private Response act(Sent sent, Consumer<Handling> work) {
        String registrar = caller.get().subject();
        Handling by = new Handling(sent.id(), registrar, Versions.required(sent.ifMatch()));
        once.run(
                KeyedRequest.ofHeader(registrar, sent.key(), "POST " + sent.act() + " " + sent.id(), sent.body()),
                () -> {
                    work.accept(by);
                    return sent.id();
                });
        ApplicationView view = show.forRegistrar(
                applications.find(sent.id()).orElseThrow(ApplicationRefusal.NotFound::new), registrar);
        return ReviewDeskResource.answer(view);
    }
}
