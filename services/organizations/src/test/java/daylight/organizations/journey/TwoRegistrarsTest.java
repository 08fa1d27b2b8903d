package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.organizations.OrganizationsServers;
import daylight.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two registrars decide in the same moment: one wins, the other is told what to do. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class TwoRegistrarsTest {
    private final Tables tables;

    TwoRegistrarsTest(Tables tables) {
        this.tables = tables;
    }

    @BeforeEach
    void givenTokens() {
        // So that neither waits for its token when both go.
        List.of("registrar", "second-registrar").forEach(Tokens::of);
    }

    private static Supplier<Response> act(String user, String path, String tag, String body) {
        return () -> as(user).header("If-Match", tag)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    private static List<Response> atOnce(Supplier<Response> one, Supplier<Response> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<Response>> both = List.of(one, other).stream()
                .map(act -> CompletableFuture.supplyAsync(() -> {
                    try {
                        start.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return act.get();
                }))
                .toList();
        return both.stream().map(CompletableFuture::join).toList();
    }

    private static void oneWonAndTheOtherWasToldWhatToDo(List<Response> answers) {
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status == 200))
                .hasSize(1);
        Response lost = answers.stream()
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();
        assertThat(lost.statusCode()).isIn(409, 412);
        assertThat(lost.contentType()).startsWith("application/problem+json");
        assertThat(lost.jsonPath().getString("detail")).containsIgnoringCase("again");
    }

    @RepeatedTest(3)
    void onAnApplication() {
        String id = submitted(freshName()).getString("id");
        String review = API + "/review/applications/" + id;
        String tag = as("registrar").get(review).header("ETag");

        List<Response> answers = atOnce(
                act("registrar", review + "/approval", tag, "{}"),
                act(
                        "second-registrar",
                        review + "/return",
                        tag,
                        "{\"points\": [{\"step\": \"seat\", \"text\": \"Which floor?\"}]}"));

        oneWonAndTheOtherWasToldWhatToDo(answers);
        String state = as("registrar").get(review).jsonPath().getString("state");
        assertThat(state).isEqualTo(answers.getFirst().statusCode() == 200 ? "approved" : "returned");
    }

    @RepeatedTest(3)
    void onAFiling() {
        String reference = Portal.registered();
        JsonPath filed = file("citizen", reference, "change-of-domicile", "{\"address\": \"9 New Lane\"}", "")
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = API + "/filings/" + filed.getString("id");
        String tag = "\"" + filed.getLong("version") + "\"";

        List<Response> answers = atOnce(
                act("registrar", path + "/acceptance", tag, "{}"),
                act("second-registrar", path + "/acceptance", tag, "{}"));

        oneWonAndTheOtherWasToldWhatToDo(answers);
        assertThat(versions(reference)).isEqualTo(2);
        assertThat(tables.events(reference)).containsOnlyOnce("OrganizationChanged");
    }

    @RepeatedTest(3)
    void onTwoApplicationsForOneName() {
        String name = freshName();
        List<String> both =
                List.of(submitted(name).getString("id"), submitted(name).getString("id"));
        List<String> tags = both.stream()
                .map(id ->
                        as("registrar").get(API + "/review/applications/" + id).header("ETag"))
                .toList();

        List<Response> answers = atOnce(
                act("registrar", API + "/review/applications/" + both.getFirst() + "/approval", tags.getFirst(), "{}"),
                act(
                        "second-registrar",
                        API + "/review/applications/" + both.getLast() + "/approval",
                        tags.getLast(),
                        "{}"));

        oneWonAndTheOtherWasToldWhatToDo(answers);
        assertThat(organizations(name)).isEqualTo(1);
    }

    private int versions(String reference) {
        return count(
                "SELECT count(*) FROM organization_version WHERE organization_id = (SELECT id FROM organization WHERE"
                        + " reference = :value)",
                reference);
    }

    private int organizations(String name) {
        return count("SELECT count(*) FROM organization WHERE name = :value", name);
    }

    private int count(String sql, String value) {
        return tables.jdbi()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("value", value)
                        .mapTo(Integer.class)
                        .one());
    }
}
