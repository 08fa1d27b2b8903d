package daylight.kernel.problems;

import daylight.kernel.http.Streams;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Endpoints that fail in every way. */
@Blocking
@Path("/api/things")
@Produces("application/json")
public class ThingsResource {
    private final Jdbi jdbi;
    private final Streams streams;

    ThingsResource(Jdbi jdbi, Streams streams) {
        this.jdbi = jdbi;
        this.streams = streams;
    }

    static final class Closed extends RefusalException {
        Closed() {
            super("closed");
        }

        @Override
        public Problem problem() {
            return Problem.of(new ProblemKind("thing-closed", "The thing is closed", 410), "Open another.")
                    .with("since", "2026-03-31")
                    .withHeader("X-Thing", "closed");
        }
    }

    @POST
    @PermitAll
    @Consumes("application/json")
    public String create(byte[] body) {
        Fields fields = JsonInput.object(body);
        String title = fields.requiredText("title", TextRule.line(10));
        fields.date("issued");
        fields.finish();
        jdbi.useHandle(
                handle -> handle.createUpdate("INSERT INTO thing (thing_id, version, note) VALUES (:id, 1, :note)")
                        .bind("id", UUID.randomUUID())
                        .bind("note", title)
                        .execute());
        return "{}";
    }

    @GET
    @PermitAll
    @Path("{id}")
    public String get(@PathParam("id") UUID id) {
        throw new Closed();
    }

    @GET
    @PermitAll
    @Path("found/list")
    public String find(
            @QueryParam("size") @DefaultValue("5") int size,
            @QueryParam("late") boolean late,
            @QueryParam("word") @Nullable String word) {
        long found = jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM thing WHERE note = :word")
                .bind("word", word)
                .mapTo(Long.class)
                .one());
        return "{\"found\": %d, \"size\": %d, \"late\": %s}".formatted(found, size, late);
    }

    @POST
    @PermitAll
    @Path("made")
    public Response make() {
        return Response.created(URI.create("/api/things/one?of=two")).build();
    }

    @GET
    @PermitAll
    @Path("failures/{kind}")
    public String fail(@PathParam("kind") String kind) {
        if (kind.equals("outage")) {
            throw new IllegalStateException("secret inside", new ConnectException("10.0.0.1 refused"));
        }
        throw new IllegalStateException("secret inside");
    }

    @GET
    @PermitAll
    @Path("broken/{kind}")
    public StreamingOutput breakOff(@PathParam("kind") String kind) {
        return streams.wholeOrBroken(out -> {
            for (int i = 0; i < 20; i++) {
                out.write("[1]\n".repeat(2_000).getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
            switch (kind) {
                case "refusal" -> throw new Closed();
                case "outage" -> throw new IOException("10.0.0.1 refused");
                default -> throw new IllegalStateException("secret inside");
            }
        });
    }

    @GET
    @RolesAllowed("admin")
    @Path("closed/door")
    public String guarded() {
        return "{}";
    }
}
