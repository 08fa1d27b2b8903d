package daylight.disclosures.agency;

import daylight.kernel.http.Bodies;
import daylight.kernel.http.Representations;
import daylight.kernel.http.Versions;
import daylight.kernel.idempotency.KeyedRequest;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.OnlyKnownParameters;
import daylight.kernel.paging.Page;
import daylight.kernel.security.CurrentCaller;
import daylight.kernel.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(AgencyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@OnlyKnownParameters
@Tag(name = "Agencies", description = "Who publishes.")
public class AgencyResource {
    static final String PATH = "/api/disclosures/agencies";

    private static final int MOST_BYTES = 64_000;
    /** Anyone may keep it and must ask before showing it again. */
    private static final String CACHING = "public, no-cache";

    private final Agencies agencies;
    private final ListAgencies listAgencies;
    private final RegisterAgency registerAgency;
    private final AmendAgency amendAgency;
    private final Representations representations;
    private final CurrentCaller caller;

    AgencyResource(
            Agencies agencies,
            ListAgencies listAgencies,
            RegisterAgency registerAgency,
            AmendAgency amendAgency,
            Representations representations,
            CurrentCaller caller) {
        this.agencies = agencies;
        this.listAgencies = listAgencies;
        this.registerAgency = registerAgency;
        this.amendAgency = amendAgency;
        this.representations = representations;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAgencies", summary = "List the agencies in the order of their slugs")
    public Page<AgencyView> list(
            @Parameter(
                            description = "A part of the slug or of a name in either language, whatever its capitals",
                            schema = @Schema(maxLength = AgencyFields.LONGEST_PART))
                    @QueryParam("q")
                    @Nullable
                    String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue("50") int size) {
        return listAgencies.page(q, cursor, size);
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @Operation(operationId = "getAgency", summary = "Read one agency")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match has the ETag of what would be answered")
    public Response get(@PathParam("slug") String slug) {
        AgencyView agency = AgencyView.of(agencies.find(slug).orElseThrow(AgencyRefusal.Unknown::new));
        return representations.versioned(agency, agency.version(), CACHING);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "registerAgency", summary = "Register an agency (administrators)")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewAgency.class)))
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response register(@HeaderParam("Idempotency-Key") @Nullable String once, InputStream body)
            throws IOException {
        byte[] read = Bodies.read(body, MOST_BYTES);
        Fields in = JsonInput.object(read);
        String slug = in.requiredText("slug", AgencyFields.SLUG);
        AgencyEntry entry = AgencyFields.read(in);
        in.finish();
        return answer(
                Response.created(URI.create(PATH + "/" + slug)),
                registerAgency.register(slug, entry, key(once, "POST " + PATH, read)));
    }

    @PUT
    @Path("{slug}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "amendAgency", summary = "Replace the entry of an agency (administrators)")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AgencyToAmend.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response amend(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String once,
            InputStream body)
            throws IOException {
        long expected = Versions.required(ifMatch);
        byte[] read = Bodies.read(body, MOST_BYTES);
        Fields in = JsonInput.object(read);
        AgencyEntry entry = AgencyFields.read(in);
        in.finish();
        return answer(
                Response.ok(), amendAgency.amend(slug, entry, expected, key(once, "PUT " + PATH + "/" + slug, read)));
    }

    private @Nullable KeyedRequest key(@Nullable String once, String act, byte[] body) {
        return KeyedRequest.ofHeader(caller.get().subject(), once, act, body);
    }

    private static Response answer(Response.ResponseBuilder answer, AgencyView agency) {
        return answer.entity(agency)
                .header(HttpHeaders.ETAG, Versions.tag(agency.version()))
                .build();
    }
}
