package daylight.web.investigating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.petitions.Items;
import daylight.web.reports.InvestigatorActs;
import daylight.web.reports.SealedCase;
import daylight.web.reports.SealedFileActs;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Carries sealed bytes and what the service says of a case between the investigator's page and the service, under their token. */
@Path("/my/reports/files")
@RunOnVirtualThread
@RolesAllowed("investigator")
@Consumes(MediaType.APPLICATION_OCTET_STREAM)
class SealedFilePages {
    /** A cursor's page; handing over goes through all of them. */
    private static final int SIZE = 50;

    private static final String NOT_KEPT = "private, no-store";

    private final InvestigatorActs acts;
    private final SealedFileActs files;
    private final Reader reader;
    private final ObjectMapper json;

    SealedFilePages(
            @RestClient InvestigatorActs acts, @RestClient SealedFileActs files, Reader reader, ObjectMapper json) {
        this.acts = acts;
        this.files = files;
        this.reader = reader;
        this.json = json;
    }

    @GET
    @Path("cases")
    @Produces(MediaType.APPLICATION_JSON)
    public Response cases(@RestQuery @Nullable String cursor) {
        return answer(() -> {
            Items<SealedCase> page = acts.cases(reader.bearer(), null, null, cursor, SIZE);
            return page;
        });
    }

    @GET
    @Path("cases/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response sealedCase(@RestPath String id) {
        return answer(() -> acts.sealedCase(reader.bearer(), id));
    }

    @GET
    @Path("messages/{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response message(@RestPath String id) {
        return answer(() -> files.message(reader.bearer(), id), "attachment; filename=\"" + fileName(id) + ".age\"");
    }

    @PUT
    @Path("messages/{id}")
    public Response rewrap(
            @RestPath String id,
            @RestQuery int epoch,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") String sha256,
            File file) {
        return answer(() -> {
            files.rewrap(reader.bearer(), sha256, id, epoch, file);
            return "";
        });
    }

    @POST
    @Path("cases/{id}/replies")
    public Response reply(@RestPath String id, @RestQuery int epoch, @RestQuery boolean feedback, byte[] file) {
        return answer(() -> {
            files.reply(reader.bearer(), id, epoch, feedback, file);
            return "";
        });
    }

    @GET
    @Path("cases/{id}/working")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response working(@RestPath String id) {
        return answer(() -> files.working(reader.bearer(), id), "attachment; filename=\"working.age\"");
    }

    @PUT
    @Path("cases/{id}/working")
    public Response keepWorking(
            @RestPath String id,
            @RestQuery int epoch,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") String version,
            byte[] file) {
        return answer(() -> {
            files.working(reader.bearer(), version, id, epoch, file);
            return "";
        });
    }

    private Response answer(Supplier<Object> call) {
        return answer(call, "inline");
    }

    /** The script shows a refusal itself, so it is told which one and not sent a page. */
    private Response answer(Supplier<Object> call, String disposition) {
        try {
            return Response.ok(written(call.get()))
                    .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                    .build();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .type("application/problem+json")
                    .entity(written(refused.problem()))
                    .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                    .build();
        }
    }

    /** Bytes as they are, everything else as JSON: the pages of this service are templates, so nothing else here writes it. */
    private Object written(Object value) {
        if (value instanceof byte[] || value instanceof InputStream || value instanceof String) {
            return value;
        }
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "");
    }
}
