package daylight.reports;

import static daylight.reports.journey.Reporter.API;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import daylight.testing.AccessRules;
import daylight.testing.ArchitectureRules;
import daylight.testing.SecondFactor;
import daylight.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every endpoint stands here with the roles it lets in, and is called without one. A new endpoint fails the first test until it is entered. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class AuthorizationCoverageTest {
    private static final Set<String> ANYONE = Set.of();
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> INVESTIGATOR = Set.of("investigator");
    private static final String CASE = API + "/cases/0198c0de-0000-4000-8000-000000000001";
    private static final String MESSAGE = API + "/messages/0198c0de-0000-4000-8000-000000000001";
    private static final String JSON = "application/json";
    private static final String FILE = "application/octet-stream";
    private static final String MULTIPART = "multipart/form-data";
    private static final String FORM = "application/x-www-form-urlencoded";

    private record Access(String method, String path, String type, Set<String> roles) {}

    private static final Map<String, Access> ENDPOINTS = endpoints(List.of(
            Map.entry("CaseResource.assign", new Access("POST", CASE + "/assignment", JSON, INVESTIGATOR)),
            Map.entry("CaseResource.close", new Access("POST", CASE + "/closing", JSON, INVESTIGATOR)),
            Map.entry("CaseResource.list", new Access("GET", API + "/cases", "", INVESTIGATOR)),
            Map.entry("CaseResource.move", new Access("POST", CASE + "/state", JSON, INVESTIGATOR)),
            Map.entry("CaseResource.show", new Access("GET", CASE, "", INVESTIGATOR)),
            Map.entry("FormsResource.mailbox", new Access("POST", API + "/forms/mailbox", FORM, ANYONE)),
            Map.entry("FormsResource.plain", new Access("POST", API + "/forms/plain", FORM, ANYONE)),
            Map.entry("FormsResource.style", new Access("GET", API + "/forms/style.css", "", ANYONE)),
            Map.entry("FormsResource.upload", new Access("POST", API + "/forms/upload", MULTIPART, ANYONE)),
            Map.entry("OperationsResource.deadLetters", new Access("GET", API + "/operations/dead-letters", "", ADMIN)),
            Map.entry(
                    "OperationsResource.replayArchive",
                    new Access("POST", API + "/operations/archive/replay", JSON, ADMIN)),
            Map.entry(
                    "OperationsResource.replayDeadLetter",
                    new Access(
                            "POST",
                            API + "/operations/dead-letters/0198c0de-0000-4000-8000-000000000001/replay",
                            "",
                            ADMIN)),
            Map.entry("OutcomeResource.categories", new Access("GET", API + "/categories", "", ANYONE)),
            Map.entry("OutcomeResource.statistics", new Access("GET", API + "/statistics", "", ANYONE)),
            Map.entry("PuzzleResource.next", new Access("GET", API + "/puzzle", "", ANYONE)),
            Map.entry("RosterFileResource.recipients", new Access("GET", "/roster.txt", "", ANYONE)),
            Map.entry("RosterResource.current", new Access("GET", API + "/roster", "", ANYONE)),
            Map.entry("RosterResource.holdings", new Access("GET", API + "/rosters/1/holdings", "", INVESTIGATOR)),
            Map.entry("RosterResource.list", new Access("GET", API + "/rosters", "", ANYONE)),
            Map.entry("RosterResource.olderHoldings", new Access("GET", API + "/rosters/holdings", "", INVESTIGATOR)),
            Map.entry("RosterResource.publish", new Access("POST", API + "/rosters", "text/plain", ADMIN)),
            Map.entry("RosterResource.show", new Access("GET", API + "/rosters/1", "", ANYONE)),
            Map.entry("RosterResource.status", new Access("GET", API + "/roster/status", "", INVESTIGATOR)),
            Map.entry("SealedFilesResource.keepWorking", new Access("PUT", CASE + "/working", FILE, INVESTIGATOR)),
            Map.entry("SealedFilesResource.message", new Access("GET", MESSAGE, "", INVESTIGATOR)),
            Map.entry("SealedFilesResource.reply", new Access("POST", CASE + "/replies", FILE, INVESTIGATOR)),
            Map.entry("SealedFilesResource.rewrap", new Access("PUT", MESSAGE, FILE, INVESTIGATOR)),
            Map.entry("SealedFilesResource.working", new Access("GET", CASE + "/working", "", INVESTIGATOR))));

    /** 403 is what a puzzle that was not solved is answered, so they are called apart. */
    private static final Set<String> PUZZLED = Set.of("MailboxResource.read", "ReceivingResource.receive");

    private static Map<String, Access> endpoints(List<Map.Entry<String, Access>> entries) {
        Map<String, Access> all = new TreeMap<>();
        entries.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    private static Response call(RequestSpecification request, Access access) {
        // The client writes forms and parts in ways of their own.
        if (access.type().equals(MULTIPART)) {
            return request.contentType(MULTIPART).multiPart("language", "en").post(access.path());
        }
        if (access.type().equals(FORM)) {
            return request.contentType(FORM).formParam("language", "en").post(access.path());
        }
        RequestSpecification typed = access.type().isEmpty()
                ? request
                : request.contentType(access.type()).body("{}".getBytes(StandardCharsets.UTF_8));
        return typed.request(access.method(), access.path());
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    @Test
    void everyEndpointStandsHereAndSaysWhoMayCallIt() {
        JavaClasses classes = ArchitectureRules.mainClasses("daylight.reports", "daylight.kernel.operations");
        Set<String> all = new TreeSet<>(ENDPOINTS.keySet());
        all.addAll(PUZZLED);

        assertThat(AccessRules.endpoints(classes)).containsExactlyElementsOf(all);
        assertThat(AccessRules.withoutAccess(classes)).isEmpty();
    }

    @Test
    void withoutATokenOnlyPublicEndpointsAnswer() {
        ENDPOINTS.forEach((name, access) -> {
            int status = call(given(), access).statusCode();
            if (access.roles().isEmpty()) {
                assertThat(status).as(name).isNotIn(401, 403);
            } else {
                assertThat(status).as(name).isEqualTo(401);
            }
        });
    }

    @Test
    void noCacheKeepsAnAnswerOrARefusal() {
        ENDPOINTS.forEach(
                (name, access) -> assertThat(call(as("admin"), access).headers().getValues("Cache-Control"))
                        .as(name)
                        .containsExactly("no-store"));
    }

    @Test
    void reportersNeedNoToken() {
        assertThat(given().contentType("application/vnd.daylight.sealed")
                        .body("{}\n".getBytes(StandardCharsets.UTF_8))
                        .post(API + "/messages")
                        .statusCode())
                .isEqualTo(422);
        assertThat(given().contentType(JSON).body("{}").post(API + "/mailbox").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aRoleThatIsNotLetInIsRefused() {
        for (String user : List.of("citizen", "publisher", "auditor", "admin")) {
            ENDPOINTS.forEach((name, access) -> {
                if (!access.roles().isEmpty() && !access.roles().contains(user)) {
                    assertThat(call(as(user), access).statusCode())
                            .as(name + " as " + user)
                            .isEqualTo(403);
                }
            });
        }
    }

    @Test
    void anInvestigatorWithoutTheSecondFactorIsSentForItEverywhere() {
        String token = SecondFactor.token("investigator", 1);
        ENDPOINTS.forEach((name, access) -> {
            if (access.roles().equals(INVESTIGATOR)) {
                Response answer = call(given().auth().oauth2(token), access);
                assertThat(answer.statusCode()).as(name).isEqualTo(401);
                assertThat(answer.<String>path("type")).as(name).endsWith("/second-factor");
            }
        });
    }
}
