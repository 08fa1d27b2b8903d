package daylight.organizations.imports;

import daylight.kernel.http.Bodies;
import daylight.kernel.http.Streams;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.MalformedJson;
import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import daylight.kernel.security.Roles;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.imports.MergeOrganizations.Merger;
import daylight.organizations.people.CurrentAccount;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bringing in over HTTP, for administrators. */
@Path("/api/organizations/imports")
@RolesAllowed(Roles.ADMIN)
@Consumes("application/x-ndjson")
@RunOnVirtualThread
class ImportResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_TOLD = 100;

    private final ImportStream stream;
    private final MergeOrganizations merge;
    private final RegisterDay day;
    private final CurrentAccount caller;
    private final Streams streams;

    ImportResource(
            ImportStream stream, MergeOrganizations merge, RegisterDay day, CurrentAccount caller, Streams streams) {
        this.stream = stream;
        this.merge = merge;
        this.day = day;
        this.caller = caller;
        this.streams = streams;
    }

    /** Organizations, one a line. The answer has a line for each that was refused, and a last one {@code {"added", "known", "refused"}}. */
    @POST
    @Produces(NDJSON)
    public StreamingOutput bring(InputStream lines) {
        String account = caller.get().subject();
        return streams.wholeOrBroken(out -> stream.bring(lines, out, account));
    }

    /** Mergers of organizations of another register, one a line: {@code {"from", "into", "on"}}, by their numbers there. All or nothing. */
    @POST
    @Path("/mergers")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> mergers(InputStream body) throws IOException {
        List<Merger> mergers = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        String[] lines = new String(Bodies.read(body, MOST_BYTES), StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                read(lines[i], "line " + (i + 1), mergers, errors);
            }
        }
        if (!errors.isEmpty()) {
            throw InvalidInput.ofBody(errors.subList(0, Math.min(errors.size(), MOST_TOLD)));
        }
        int merged = mergers.isEmpty() ? 0 : merge.merge(mergers, caller.get().subject());
        return Map.of("merged", merged, "unknownOrEnded", mergers.size() - merged);
    }

    private void read(String line, String place, List<Merger> mergers, List<FieldError> errors) {
        try {
            Fields fields = JsonInput.object(line);
            LocalDate on = fields.requiredDate("on");
            if (on.isAfter(day.today())) {
                fields.refuse("on", "Must not lie in the future.");
            }
            Merger one = new Merger(
                    fields.requiredText("from", ReadImport.FOREIGN),
                    fields.requiredText("into", ReadImport.FOREIGN),
                    on);
            fields.finish();
            mergers.add(one);
        } catch (MalformedJson e) {
            errors.add(new FieldError(place, e.problem().detail()));
        } catch (InvalidInput e) {
            e.problem()
                    .errors()
                    .forEach(error -> errors.add(new FieldError(place + ": " + error.field(), error.detail())));
        }
    }
}
