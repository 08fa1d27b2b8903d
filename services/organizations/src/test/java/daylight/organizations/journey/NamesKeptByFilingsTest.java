package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.settle;
import static daylight.organizations.journey.Portal.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.filing.Chores;
import daylight.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A name is kept for the organization that files for it, and for a while for the one that gave it up. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class NamesKeptByFilingsTest {
    private final Portal portal;
    private final Chores chores;

    NamesKeptByFilingsTest(Portal portal, Chores chores) {
        this.portal = portal;
        this.chores = chores;
    }

    @Test
    void aNameThatAFilingAsksForIsKeptUntilTheFilingIsRefused() {
        String wanted = freshName();
        String filing = change(Portal.registered(), wanted, today());

        // Not even who filed it may have it for another organization.
        List.of("publisher", "citizen").forEach(user -> isKept(user, wanted, "Another organization has filed"));
        isKept("publisher", wanted.replace("云", "雲").replace("协", "協"), "Another organization has filed");
        file("citizen", Portal.registered(), "change-of-name", name(wanted), "")
                .statusCode(422)
                .body("errors.field", hasItem("content.name"));

        settle("registrar", filing, "refusal", "{\"reason\": \"Which purpose?\"}")
                .statusCode(200);
        isFree("publisher", wanted);
    }

    @Test
    void aNameIsKeptForItsDayAndFreeOnceTheFilingIsRetracted() {
        String wanted = freshName();
        String filing = change(Portal.registered(), wanted, today().plusDays(30));
        settle("registrar", filing, "acceptance", "{}").statusCode(200).body("state", equalTo("scheduled"));

        isKept("publisher", wanted, "Another organization has filed");

        settle("citizen", filing, "retraction", "{}").statusCode(200);
        isFree("publisher", wanted);
    }

    @Test
    void onItsDayItIsTheNameOfWhoFiledForIt() {
        String wanted = freshName();
        String reference = Portal.registered();
        String filing = change(reference, wanted, today().plusDays(30));
        settle("registrar", filing, "acceptance", "{}").statusCode(200);
        portal.moveDay(filing, today());

        chores.giveEffect();

        as("citizen").get(API + "/register/" + reference).then().body("name", equalTo(wanted));
    }

    @Test
    void oneNameIsKeptForAnOrganizationAtATime() {
        String reference = Portal.registered();
        String first = change(reference, freshName(), today().plusDays(30));

        file("citizen", reference, "change-of-name", name(freshName()), day(today().plusDays(30)))
                .statusCode(409)
                .body("type", matchesPattern(".*/name-change-waits"));
        settle("citizen", first, "retraction", "{}").statusCode(200);
        file("citizen", reference, "change-of-name", name(freshName()), "").statusCode(201);
    }

    @Test
    void whatARegistrarIsToCorrectOrToRestoreKeepsItsNameToo() {
        String corrected = freshName();
        String content = "{\"field\": \"name\", \"value\": \"" + corrected + "\"}";
        file("registrar", Portal.registered(), "correction", content, because(today().plusDays(9)))
                .statusCode(201)
                .body("state", equalTo("scheduled"));
        String ended = freshName();
        String reference = Portal.registered(ended);
        end(reference, "revoked", today().minusYears(4));
        file("registrar", reference, "restoration", "{}", because(today().plusDays(9)))
                .statusCode(201)
                .body("state", equalTo("scheduled"));

        isKept("publisher", corrected, "Another organization has filed");
        isKept("publisher", ended, "Another organization has filed");
    }

    @Test
    void aNameThatWasGivenUpIsKeptForAYear() {
        String before = freshName();
        String reference = Portal.registered(before);
        String filing = change(reference, freshName(), today());
        settle("registrar", filing, "acceptance", "{}").statusCode(200);

        isKept("publisher", before, "Another organization had it. It is kept until " + today().plusYears(1));
        file("citizen", reference, "change-of-name", name(before), "").statusCode(201);
    }

    @Test
    void theNameOfWhatEndedIsKeptForAYearAndForThreeAfterARevocation() {
        String dissolved = freshName();
        String revoked = freshName();
        String one = Portal.registered(dissolved);
        String other = Portal.registered(revoked);
        end(one, "dissolved", today().minusYears(1).plusDays(1));
        end(other, "revoked", today().minusYears(3).plusDays(1));

        isKept("publisher", dissolved, "Another organization had it");
        isKept("publisher", revoked, "Another organization had it");

        end(one, "dissolved", today().minusYears(1).minusDays(1));
        end(other, "revoked", today().minusYears(3).minusDays(1));
        isFree("publisher", dissolved);
        isFree("publisher", revoked);
    }

    @RepeatedTest(3)
    void ofTwoWhoWantANameAtOnceOneHasIt() {
        List.of("publisher", "citizen").forEach(Tokens::of);
        String wanted = freshName();
        String reference = Portal.registered();

        List<Integer> answers = atOnce(
                () -> as("publisher").body(bytes(reservation(wanted))).post(API + "/names/reservations"),
                () -> as("citizen")
                        .body(bytes("{\"kind\": \"change-of-name\", \"content\": " + name(wanted) + "}"))
                        .post(API + "/register/" + reference + "/filings"));

        assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(answers.stream().filter(status -> status != 201))
                .allSatisfy(status -> assertThat(status).isIn(409, 422));
    }

    private static List<Integer> atOnce(Supplier<Response> one, Supplier<Response> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<Integer>> both = List.of(one, other).stream()
                .map(act -> CompletableFuture.supplyAsync(() -> {
                    try {
                        start.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return act.get().statusCode();
                }))
                .toList();
        return both.stream().map(CompletableFuture::join).toList();
    }

    private static String change(String reference, String name, LocalDate day) {
        return file("citizen", reference, "change-of-name", name(name), day(day))
                .statusCode(201)
                .body("state", equalTo("awaiting-review"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse reserve(String user, String name) {
        return as(user).body(bytes(reservation(name)))
                .post(API + "/names/reservations")
                .then();
    }

    private static void isKept(String user, String name, String why) {
        reserve(user, name)
                .statusCode(409)
                .body("clashes.code", hasItem("reserved"))
                .body("clashes.en.join()", matchesPattern(".*" + why + ".*"));
    }

    private static void isFree(String user, String name) {
        String id = reserve(user, name).statusCode(201).extract().path("id");
        as(user).post(API + "/names/reservations/" + id + "/release").then().statusCode(204);
    }

    /** As if it had ended on a day. */
    private void end(String reference, String state, LocalDate day) {
        portal.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE organization SET state = ?, ended_on = ? WHERE reference = ?", state, day, reference));
    }

    private static String reservation(String name) {
        return "{\"name\": \"" + name + "\", \"kind\": \"community-organization\", \"region\": \"110000\"}";
    }

    private static String name(String name) {
        return "{\"name\": \"" + name + "\"}";
    }

    private static String day(LocalDate day) {
        return ", \"effectiveOn\": \"" + day + "\"";
    }

    private static String because(LocalDate day) {
        return day(day) + ", \"reason\": \"A court so ordered.\"";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
