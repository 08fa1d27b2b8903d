package daylight.petitions.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemJson;
import daylight.kernel.problems.Problems;
import daylight.petitions.petition.PetitionRefusal;
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
 * thread a request, no token of an account, a form field instead of a JSON tree (which is taken too), a check of the HMAC before anything else, and then the batch.
 */
@ApplicationScoped
class ConfirmRoute {
    private static final Logger LOG = Logger.getLogger(ConfirmRoute.class);
    static final String PATH = "/api/petitions/confirmations";
    private static final Problem BUSY = Problem.of(
                    CommonProblems.UNAVAILABLE, "Very many people are signing. Press the button again in a moment.")
            .withHeader("Retry-After", "5");

    private final SigningTokens tokens;
    private final SignatureBatches batches;
    private final ConfirmSponsor sponsors;
    private final Vertx vertx;
    private final ProblemJson problems;
    private final ObjectMapper mapper;

    ConfirmRoute(
            SigningTokens tokens,
            SignatureBatches batches,
            ConfirmSponsor sponsors,
            Vertx vertx,
            ProblemJson problems,
            ObjectMapper mapper) {
        this.tokens = tokens;
        this.batches = batches;
        this.sponsors = sponsors;
        this.vertx = vertx;
        this.problems = problems;
        this.mapper = mapper;
    }

    void register(@Observes Router router) {
        // Before the handlers that look for an account: there is none here.
        router.post(PATH).order(-10_000).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        Buffer body = Buffer.buffer();
        request.handler(part -> {
            if (body.length() <= TokenBody.LONGEST) {
                body.appendBuffer(part);
            }
        });
        request.endHandler(end -> confirm(context, body));
        request.resume();
    }

    private void confirm(RoutingContext context, Buffer body) {
        CompletableFuture<Confirmed> answer;
        try {
            SigningToken token =
                    tokens.read(TokenBody.read(body.getBytes())).orElseThrow(PetitionRefusal.LinkNotValid::new);
            answer = confirm(token);
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

    private CompletableFuture<Confirmed> confirm(SigningToken token) {
        return switch (token.purpose()) {
            case CONFIRM_SIGNATURE ->
                batches.confirm(token.signer()).thenApply(outcome -> new Confirmed(outcome, token, null));
            case CONFIRM_SPONSOR -> blocking(() -> new Confirmed(sponsors.confirm(token), token, null));
            case CONFIRM_PETITION ->
                blocking(() -> new Confirmed(Outcome.CONFIRMED, token, sponsors.confirmPetition(token)));
            case WITHDRAW, INVITE_SPONSORS, STOP_MAIL -> throw new PetitionRefusal.LinkNotValid();
        };
    }

    private CompletableFuture<Confirmed> blocking(Callable<Confirmed> work) {
        return vertx.executeBlocking(work, false).toCompletionStage().toCompletableFuture();
    }

    private void answer(HttpServerResponse response, Confirmed confirmed) {
        switch (confirmed.outcome()) {
            case CONFIRMED ->
                end(
                        response,
                        200,
                        "application/json",
                        "{\"state\":\"confirmed\",\"petition\":\""
                                + confirmed.token().signer().petition() + "\""
                                + (confirmed.invitation() == null
                                        ? "}"
                                        : ",\"invitation\":\"" + confirmed.invitation() + "\"}"));
            case CLOSED -> fail(response, new PetitionRefusal.TakesNoSignatures());
            case GONE -> fail(response, new PetitionRefusal.LinkNotValid());
        }
    }

    private void fail(HttpServerResponse response, @Nullable Throwable failure) {
        Problem problem =
                failure == null || failure instanceof BatchWriter.Overloaded ? BUSY : Problems.expected(failure);
        if (problem == null) {
            LOG.error("A confirmation failed unexpectedly", failure);
            problem = Problem.of(CommonProblems.UNEXPECTED, "Press the button again.");
        }
        problem.headers().forEach(response::putHeader);
        try {
            end(
                    response,
                    problem.kind().status(),
                    ProblemJson.MEDIA_TYPE,
                    mapper.writeValueAsString(problems.members(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always JSON", e);
        }
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
