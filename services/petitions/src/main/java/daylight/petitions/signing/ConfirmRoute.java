package daylight.petitions.signing;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemJson;
import daylight.kernel.problems.Problems;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.regions.Regions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/petitions/confirmations} with {@code token=...}: the one endpoint that a whole country may call in the same hour. So it is a plain route: no
 * thread a request, no token of an account, a form field instead of a JSON tree (which is taken too, with the name and place that the page showed), a check of the HMAC before anything else, and then the batch.
 */
@ApplicationScoped
class ConfirmRoute {
    private static final Logger LOG = Logger.getLogger(ConfirmRoute.class);
    static final String PATH = "/api/petitions/confirmations";

    private final SigningTokens tokens;
    private final SignatureBatches batches;
    private final ConfirmSponsor sponsors;
    private final Regions regions;
    private final Vertx vertx;
    private final ProblemJson problems;

    ConfirmRoute(
            SigningTokens tokens,
            SignatureBatches batches,
            ConfirmSponsor sponsors,
            Regions regions,
            Vertx vertx,
            ProblemJson problems) {
        this.tokens = tokens;
        this.batches = batches;
        this.sponsors = sponsors;
        this.regions = regions;
        this.vertx = vertx;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        // Before the handlers that look for an account: there is none here.
        router.post(PATH).order(-10_000).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        Buffer body = Buffer.buffer();
        request.handler(part -> {
            if (body.length() <= ConfirmationBody.LONGEST) {
                body.appendBuffer(part);
            }
        });
        request.endHandler(end -> confirm(context, body));
        request.resume();
    }

    private void confirm(RoutingContext context, Buffer body) {
        CompletableFuture<Confirmed> answer;
        try {
            answer = confirm(ConfirmationBody.read(body.getBytes()));
        } catch (RuntimeException e) {
            fail(context.response(), e);
            return;
        }
        CompletableFuture<Confirmed> _ = answer.whenComplete((confirmed, failure) -> {
            if (confirmed == null) {
                fail(context.response(), failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            } else {
                answer(context.response(), confirmed);
            }
        });
    }

    private record Confirmed(
            Outcome outcome, SigningToken token, @Nullable String invitation) {}

    private CompletableFuture<Confirmed> confirm(ConfirmationBody asked) {
        SigningToken token = tokens.read(asked.token()).orElseThrow(PetitionRefusal.LinkNotValid::new);
        Confirmation confirmation = new Confirmation(token.signer(), asked.name(), asked.region());
        return switch (token.purpose()) {
            case CONFIRM_SIGNATURE ->
                checked(confirmation)
                        .thenCompose(batches::confirm)
                        .thenApply(outcome -> new Confirmed(outcome, token, null));
            case CONFIRM_SPONSOR ->
                blocking(() -> new Confirmed(sponsors.confirm(confirmation.checked(regions)), token, null));
            case CONFIRM_PETITION ->
                blocking(() -> new Confirmed(Outcome.CONFIRMED, token, sponsors.confirmPetition(token)));
            case WITHDRAW, INVITE_SPONSORS, STOP_MAIL -> throw new PetitionRefusal.LinkNotValid();
        };
    }

    /** What says no place asks for none, and one that was met before needs no database, so that it waits in no line. */
    private CompletableFuture<Confirmation> checked(Confirmation confirmation) {
        return confirmation.region() == null || regions.met(confirmation.region())
                ? CompletableFuture.completedFuture(confirmation)
                : blocking(() -> confirmation.checked(regions));
    }

    private <T> CompletableFuture<T> blocking(Callable<T> work) {
        return vertx.executeBlocking(work, false).toCompletionStage().toCompletableFuture();
    }

    private void answer(HttpServerResponse response, Confirmed confirmed) {
        switch (confirmed.outcome()) {
            case CONFIRMED -> end(response, 200, "application/json", done("confirmed", confirmed));
            case STRUCK_OUT -> end(response, 200, "application/json", done("struck-out", confirmed));
            case CLOSED -> fail(response, new PetitionRefusal.TakesNoSignatures());
            case GONE -> fail(response, new PetitionRefusal.LinkNotValid());
        }
    }

    private static String done(String state, Confirmed confirmed) {
        return "{\"state\":\"" + state + "\",\"petition\":\""
                + confirmed.token().signer().petition() + "\""
                + (confirmed.invitation() == null ? "}" : ",\"invitation\":\"" + confirmed.invitation() + "\"}");
    }

    private void fail(HttpServerResponse response, @Nullable Throwable failure) {
        Problem problem = failure == null ? null : Problems.expected(failure);
        if (problem == null) {
            LOG.error("A confirmation failed unexpectedly", failure);
            problem = Problem.of(CommonProblems.UNEXPECTED, "Press the button again.");
        }
        problem.headers().forEach(response::putHeader);
        end(response, problem.kind().status(), ProblemJson.MEDIA_TYPE, problems.write(problem));
    }

    private static void end(HttpServerResponse response, int status, String type, String body) {
        if (response.closed()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", "no-store")
                .end(body);
    }
}
