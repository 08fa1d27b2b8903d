package daylight.disclosures;

import static daylight.disclosures.RecordFixture.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import daylight.testing.AccessRules;
import daylight.testing.ArchitectureRules;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every endpoint stands here with the roles it lets in, and is called without one. A new endpoint fails the first test until it is entered. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class AuthorizationCoverageTest {
    private static final Set<String> ANYONE = Set.of();
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> PUBLISHING = Set.of("publisher", "admin");
    private static final String API = "/api/disclosures";
    private static final String RECORD = API + "/records/0198c0de-0000-7000-8000-000000000001";
    private static final String AGENCY = API + "/agencies/nobody";

    private record Access(String method, String path, String type, Set<String> roles) {}

    private static final String OPERATIONS = API + "/operations";
    private static final String CALENDAR = API + "/calendars/CN";

    private static final Map<String, Access> ENDPOINTS = endpoints(List.of(
            Map.entry("AgencyResource.list", new Access("GET", API + "/agencies", "", ANYONE)),
            Map.entry("AgencyResource.get", new Access("GET", AGENCY, "", ANYONE)),
            Map.entry("AgencyResource.register", new Access("POST", API + "/agencies", "application/json", ADMIN)),
            Map.entry("AgencyResource.amend", new Access("PUT", AGENCY, "application/json", ADMIN)),
            Map.entry("CredentialsResource.rotate", new Access("POST", AGENCY + "/credentials/rotate", "", ADMIN)),
            Map.entry("CategoryResource.list", new Access("GET", API + "/categories", "", ANYONE)),
            Map.entry("RecordResource.get", new Access("GET", RECORD, "", ANYONE)),
            Map.entry("RecordResource.list", new Access("GET", API + "/records", "", ANYONE)),
            Map.entry("HistoryResource.versions", new Access("GET", RECORD + "/versions", "", ANYONE)),
            Map.entry("HistoryResource.version", new Access("GET", RECORD + "/versions/1", "", ANYONE)),
            Map.entry("HistoryResource.canonical", new Access("GET", RECORD + "/versions/1/canonical", "", ANYONE)),
            Map.entry("HistoryResource.diff", new Access("GET", RECORD + "/versions/1/diff/2", "", ANYONE)),
            Map.entry(
                    "PublishingResource.publish", new Access("POST", API + "/records", "application/json", PUBLISHING)),
            Map.entry(
                    "PublishingResource.publishAll",
                    new Access("POST", API + "/records/batch", "application/x-ndjson", PUBLISHING)),
            Map.entry("AmendingResource.amend", new Access("PUT", RECORD, "application/json", PUBLISHING)),
            Map.entry(
                    "WithdrawalResource.withdraw",
                    new Access("POST", RECORD + "/withdrawal", "application/json", PUBLISHING)),
            Map.entry("ErasureResource.erase", new Access("POST", RECORD + "/erasure", "application/json", ADMIN)),
            Map.entry("RebuildResource.start", new Access("POST", OPERATIONS + "/reindex", "", ADMIN)),
            Map.entry("RebuildResource.progress", new Access("GET", OPERATIONS + "/reindex", "", ADMIN)),
            Map.entry("OperationsResource.deadLetters", new Access("GET", OPERATIONS + "/dead-letters", "", ADMIN)),
            Map.entry(
                    "OperationsResource.replayDeadLetter",
                    new Access(
                            "POST",
                            OPERATIONS + "/dead-letters/0198c0de-0000-7000-8000-000000000001/replay",
                            "",
                            ADMIN)),
            Map.entry(
                    "OperationsResource.replayArchive",
                    new Access("POST", OPERATIONS + "/archive/replay", "application/json", ADMIN)),
            Map.entry("CalendarResource.list", new Access("GET", CALENDAR, "", ANYONE)),
            Map.entry("CalendarResource.proclaim", new Access("PUT", CALENDAR + "/2014", "application/json", ADMIN)),
            Map.entry("SearchResource.search", new Access("GET", API + "/search", "", ANYONE)),
            Map.entry("SearchResource.feed", new Access("GET", API + "/search.atom", "", ANYONE)),
            Map.entry("SearchResource.csv", new Access("GET", API + "/search.csv", "", ANYONE)),
            Map.entry("SearchResource.ndjson", new Access("GET", API + "/search.ndjson", "", ANYONE))));

    private static Map<String, Access> endpoints(List<Map.Entry<String, Access>> entries) {
        Map<String, Access> all = new TreeMap<>();
        entries.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    private static Response call(RequestSpecification request, Access access) {
        RequestSpecification typed = access.type().isEmpty()
                ? request
                : request.contentType(access.type()).body("{}".getBytes(StandardCharsets.UTF_8));
        return typed.request(access.method(), access.path());
    }

    @Test
    void everyEndpointStandsHereAndSaysWhoMayCallIt() {
        JavaClasses classes = ArchitectureRules.mainClasses("daylight.disclosures", "daylight.kernel.operations");

        assertThat(AccessRules.endpoints(classes)).containsExactlyElementsOf(ENDPOINTS.keySet());
        assertThat(AccessRules.withoutAccess(classes)).isEmpty();
    }

    /** What the service says of itself: an endpoint that comes by another way than a class of ours would stand here too. */
    @Test
    void everyOperationOfTheApiDescriptionStandsHere() throws Exception {
        JsonNode paths = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asByteArray())
                .required("paths");
        List<String> undescribed = new ArrayList<>(ENDPOINTS.keySet());

        for (var path : paths.properties()) {
            Pattern template = Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+"));
            path.getValue().fieldNames().forEachRemaining(method -> {
                List<String> entered = ENDPOINTS.entrySet().stream()
                        .filter(one -> one.getValue().method().equalsIgnoreCase(method)
                                && template.matcher(one.getValue().path()).matches())
                        .map(Map.Entry::getKey)
                        .toList();
                assertThat(entered).as(method + " " + path.getKey()).isNotEmpty();
                undescribed.removeAll(entered);
            });
        }
        assertThat(undescribed).isEmpty();
    }

    @Test
    void aTokenForAnotherServiceAForeignOneAndAnExpiredOneOpenNothing() throws Exception {
        Map<String, String> tokens = Map.of(
                "wrong audience", OddTokens.forAnotherService(),
                "foreign", OddTokens.foreign(),
                "without a signature", OddTokens.unsigned(),
                "expired", OddTokens.expired());
        tokens.forEach((kind, token) -> ENDPOINTS.forEach((name, access) -> {
            if (!access.roles().isEmpty()) {
                Response refused = call(given().auth().oauth2(token), access);
                assertThat(refused.statusCode()).as(name + ", " + kind).isEqualTo(401);
                assertThat(refused.contentType()).as(name).startsWith("application/problem+json");
            }
        }));
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
    void aRoleThatIsNotLetInIsRefused() {
        for (String user : List.of("citizen", "publisher", "auditor", "moderator", "registrar")) {
            ENDPOINTS.forEach((name, access) -> {
                if (!access.roles().isEmpty() && !access.roles().contains(user)) {
                    assertThat(call(as(user), access).statusCode())
                            .as(name + " as " + user)
                            .isEqualTo(403);
                }
            });
        }
    }
}
