package daylight.organizations.contesting;

import daylight.kernel.idempotency.KeyedRequest;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.paging.Page;
import daylight.kernel.security.Roles;
import daylight.organizations.once.Once;
import daylight.organizations.people.Account;
import daylight.organizations.people.CurrentAccount;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contests over HTTP. */
@Path("/api/organizations")
@RunOnVirtualThread
class ContestResource {
    private static final TextRule PERSON = TextRule.line(100);
    private static final TextRule STATEMENT = TextRule.text(2_000);

    private final Contests contests;
    private final ContestsOfAccount mine;
    private final SettleContest settle;
    private final Once once;
    private final CurrentAccount caller;
    private final Clock clock;

    ContestResource(
            Contests contests,
            ContestsOfAccount mine,
            SettleContest settle,
            Once once,
            CurrentAccount caller,
            Clock clock) {
        this.contests = contests;
        this.mine = mine;
        this.settle = settle;
        this.once = once;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/register/{key}/contests")
    @RolesAllowed(Roles.CITIZEN)
    public Response contest(
            @PathParam("key") String key, @HeaderParam("Idempotency-Key") @Nullable String once, byte[] body) {
        Fields fields = JsonInput.object(body);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Contests.Said said = new Contests.Said(
                contests.nextId(),
                fields.requiredText("person", PERSON),
                fields.requiredText("statement", STATEMENT),
                now);
        fields.finish();
        Account account = caller.get();
        UUID id = this.once.run(KeyedRequest.ofHeader(account.subject(), once, "POST contests " + key, body), () -> {
            contests.add(key, account, said);
            return said.id();
        });
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", id, "at", now))
                .build();
    }

    /** What the caller contested, and what came of it. */
    @GET
    @Path("/contests")
    @RolesAllowed(Roles.CITIZEN)
    public Page<ContestsOfAccount.Mine> mine(@QueryParam("cursor") @Nullable String cursor) {
        return mine.of(caller.get().subject(), cursor);
    }

    @GET
    @Path("/review/contests")
    @RolesAllowed(Roles.REGISTRAR)
    public Page<Contests.Waiting> waiting(@QueryParam("cursor") @Nullable String cursor) {
        return contests.waiting(cursor);
    }

    @POST
    @Path("/contests/{id}/settlement")
    @RolesAllowed(Roles.REGISTRAR)
    public Response settle(@PathParam("id") UUID id, byte[] body) {
        Fields fields = JsonInput.object(body);
        String settlement = fields.requiredText("settlement", STATEMENT);
        fields.finish();
        settle.settle(id, caller.get().subject(), settlement);
        return Response.noContent().build();
    }
}
