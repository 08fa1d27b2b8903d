package daylight.organizations.journey;

import static daylight.organizations.journey.NameFilings.because;
import static daylight.organizations.journey.NameFilings.bytes;
import static daylight.organizations.journey.NameFilings.change;
import static daylight.organizations.journey.NameFilings.day;
import static daylight.organizations.journey.NameFilings.isFree;
import static daylight.organizations.journey.NameFilings.isKept;
import static daylight.organizations.journey.NameFilings.name;
import static daylight.organizations.journey.NameFilings.reservation;
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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A name is kept for the organization that files for it. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class NamesKeptByFilingsTest {
    private final Tables tables;
    private final Chores chores;

    NamesKeptByFilingsTest(Tables tables, Chores chores) {
        this.tables = tables;
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
        tables.moveDay(filing, today());

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
        tables.end(reference, "revoked", today().minusYears(4));
        file("registrar", reference, "restoration", "{}", because(today().plusDays(9)))
                .statusCode(201)
                .body("state", equalTo("scheduled"));

        isKept("publisher", corrected, "Another organization has filed");
        isKept("publisher", ended, "Another organization has filed");
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
}
