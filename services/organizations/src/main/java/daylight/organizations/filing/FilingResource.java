package daylight.organizations.filing;

import daylight.kernel.http.Versions;
import daylight.kernel.idempotency.KeyedRequest;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.paging.Page;
import daylight.kernel.security.Roles;
import daylight.organizations.filing.DecideFiling.Handling;
import daylight.organizations.once.Once;
import daylight.organizations.people.Account;
import daylight.organizations.people.CurrentAccount;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Filings over HTTP. */
@Path("/api/organizations")
@RunOnVirtualThread
class FilingResource {
    private static final String KEY = "Idempotency-Key";
    private static final TextRule REASON = TextRule.text(2_000);

    private final FileForOrganization file;
    private final DecideFiling decide;
    private final ListFilings list;
    private final Once once;
    private final CurrentAccount caller;

    FilingResource(FileForOrganization file, DecideFiling decide, ListFilings list, Once once, CurrentAccount caller) {
        this.file = file;
        this.decide = decide;
        this.list = list;
        this.once = once;
        this.caller = caller;
    }

    /** Something done to one filing. */
    @SuppressWarnings("ArrayRecordComponent") // Bytes as they came, never compared.
    private record Sent(
            UUID id, @Nullable String key, @Nullable String ifMatch, String act, byte[] body) {}

    @GET
    @Path("/register/{key}/filings")
    @PermitAll
    public Response of(@PathParam("key") String key, @QueryParam("cursor") @Nullable String cursor) {
        Account reader = caller.find().orElse(null);
        return Response.ok(list.of(key, reader, cursor))
                .header(HttpHeaders.CACHE_CONTROL, reader == null ? "public, no-cache" : "no-store")
                .header(HttpHeaders.VARY, "Authorization")
                .build();
    }

    /** One: for anybody once it has or will have effect; before, and where it had none, for who speaks for the organization and for registrars. */
    @GET
    @Path("/filings/{id}")
    @PermitAll
    public Response one(@PathParam("id") UUID id) {
        Account reader = caller.find().orElse(null);
        FilingView view = list.seen(id, reader);
        return Response.ok(view)
                .header(HttpHeaders.ETAG, Versions.tag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, reader == null ? "public, no-cache" : "no-store")
                .header(HttpHeaders.VARY, "Authorization")
                .build();
    }

    /** A representative files; supervision is filed by a registrar. */
    @POST
    @Path("/register/{key}/filings")
    @RolesAllowed(Roles.CITIZEN)
    public Response file(@PathParam("key") String key, @HeaderParam(KEY) @Nullable String once, byte[] body) {
        Account account = caller.get();
        UUID id = this.once.run(
                KeyedRequest.ofHeader(account.subject(), once, "POST filings " + key, body),
                () -> file.file(key, body, account));
        return shown(Response.status(Response.Status.CREATED), id, account);
    }

    @GET
    @Path("/review/filings")
    @RolesAllowed(Roles.REGISTRAR)
    public Page<FilingView> waiting(@QueryParam("cursor") @Nullable String cursor) {
        return list.waiting(caller.get().subject(), cursor);
    }

    @POST
    @Path("/filings/{id}/acceptance")
    @RolesAllowed(Roles.REGISTRAR)
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        return act(new Sent(id, key, ifMatch, "acceptance", body), decide::accept);
    }

    @POST
    @Path("/filings/{id}/refusal")
    @RolesAllowed(Roles.REGISTRAR)
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        Fields fields = JsonInput.object(body);
        String reason = fields.requiredText("reason", REASON);
        fields.finish();
        return act(new Sent(id, key, ifMatch, "refusal", body), by -> decide.refuse(by, reason));
    }

    @POST
    @Path("/filings/{id}/retraction")
    @RolesAllowed(Roles.CITIZEN)
    public Response retract(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        return act(new Sent(id, key, ifMatch, "retraction", body), decide::retract);
    }

    private Response act(Sent sent, Consumer<Handling> work) {
        Account account = caller.get();
        Handling by = new Handling(sent.id(), account, Versions.required(sent.ifMatch()));
        once.run(
                KeyedRequest.ofHeader(
                        account.subject(), sent.key(), "POST " + sent.act() + " " + sent.id(), sent.body()),
                () -> {
                    work.accept(by);
                    return sent.id();
                });
        return shown(Response.ok(), sent.id(), account);
    }

    private Response shown(Response.ResponseBuilder answer, UUID id, Account account) {
        FilingView view = list.one(id, account);
        return answer.entity(view)
                .header(HttpHeaders.ETAG, Versions.tag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
