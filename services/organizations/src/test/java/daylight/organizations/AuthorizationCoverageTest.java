package daylight.organizations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import daylight.testing.AccessRules;
import daylight.testing.ArchitectureRules;
import daylight.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every endpoint stands here with the roles it lets in, and is called without one. A new endpoint fails the first test until it is entered. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class AuthorizationCoverageTest {
    private static final Set<String> ANYONE = Set.of();
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> REGISTRAR = Set.of("registrar");
    /** Whoever has an account is a citizen too. */
    private static final Set<String> CITIZEN = Set.of("citizen", "publisher", "registrar", "auditor", "admin");

    private static final String API = "/api/organizations";
    private static final String ID = "/0198c0de-0000-7000-8000-000000000001";
    private static final String APPLICATION = API + "/applications" + ID;
    private static final String REVIEW = API + "/review/applications" + ID;
    private static final String ENTRY = API + "/register" + ID;
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";
    private static final String BYTES = "application/octet-stream";

    private record Access(String method, String path, String type, Set<String> roles) {}

    private static final Map<String, Access> ENDPOINTS = endpoints(List.of(
            Map.entry("ApplicationResource.begin", new Access("POST", API + "/applications", JSON, CITIZEN)),
            Map.entry("ApplicationResource.mine", new Access("GET", API + "/applications", "", CITIZEN)),
            Map.entry("ApplicationResource.one", new Access("GET", APPLICATION, "", CITIZEN)),
            Map.entry("ApplicationResource.save", new Access("PUT", APPLICATION + "/steps/name", JSON, CITIZEN)),
            Map.entry("ApplicationResource.submit", new Access("POST", APPLICATION + "/submission", JSON, CITIZEN)),
            Map.entry("ApplicationResource.withdraw", new Access("POST", APPLICATION + "/withdrawal", JSON, CITIZEN)),
            Map.entry("BanResource.ban", new Access("POST", API + "/bans", JSON, ADMIN)),
            Map.entry("BulkResource.list", new Access("GET", API + "/bulk", "", ANYONE)),
            Map.entry("BulkResource.read", new Access("GET", API + "/bulk/register.csv.gz", "", ANYONE)),
            Map.entry("CertificateResource.check", new Access("GET", API + "/certificates/C-00000000", "", ANYONE)),
            Map.entry("CodeResource.check", new Access("GET", API + "/codes/51110000MJ0000001A", "", ANYONE)),
            Map.entry("ContestResource.contest", new Access("POST", ENTRY + "/contests", JSON, CITIZEN)),
            Map.entry("ContestResource.mine", new Access("GET", API + "/contests", "", CITIZEN)),
            Map.entry(
                    "ContestResource.settle",
                    new Access("POST", API + "/contests" + ID + "/settlement", JSON, REGISTRAR)),
            Map.entry("ContestResource.waiting", new Access("GET", API + "/review/contests", "", REGISTRAR)),
            Map.entry("FilesResource.add", new Access("POST", APPLICATION + "/attachments", BYTES, CITIZEN)),
            Map.entry("FilesResource.read", new Access("GET", APPLICATION + "/attachments" + ID, "", CITIZEN)),
            Map.entry("FilesResource.remove", new Access("DELETE", APPLICATION + "/attachments" + ID, "", CITIZEN)),
            Map.entry("FilingFilesResource.add", new Access("POST", ENTRY + "/attachments?name=a", BYTES, CITIZEN)),
            Map.entry(
                    "FilingFilesResource.read",
                    new Access("GET", API + "/filings" + ID + "/attachments" + ID, "", ANYONE)),
            Map.entry("FilingFilesResource.remove", new Access("DELETE", ENTRY + "/attachments" + ID, "", CITIZEN)),
            Map.entry("FilingFilesResource.waiting", new Access("GET", ENTRY + "/attachments", "", CITIZEN)),
            Map.entry(
                    "FilingResource.accept",
                    new Access("POST", API + "/filings" + ID + "/acceptance", JSON, REGISTRAR)),
            Map.entry("FilingResource.file", new Access("POST", ENTRY + "/filings", JSON, CITIZEN)),
            Map.entry("FilingResource.of", new Access("GET", ENTRY + "/filings", "", ANYONE)),
            Map.entry("FilingResource.one", new Access("GET", API + "/filings" + ID, "", ANYONE)),
            Map.entry("FilingResource.refuse", new Access("POST", API + "/filings" + ID + "/refusal", JSON, REGISTRAR)),
            Map.entry(
                    "FilingResource.retract", new Access("POST", API + "/filings" + ID + "/retraction", JSON, CITIZEN)),
            Map.entry("FilingResource.waiting", new Access("GET", API + "/review/filings", "", REGISTRAR)),
            Map.entry("FindingResource.bulk", new Access("GET", API + "/bulk.ndjson", "", ANYONE)),
            Map.entry("FindingResource.bulkCsv", new Access("GET", API + "/bulk.csv", "", ANYONE)),
            Map.entry("FindingResource.csv", new Access("GET", API + "/search.csv", "", ANYONE)),
            Map.entry("FindingResource.search", new Access("GET", API + "/search", "", ANYONE)),
            Map.entry("FindingResource.suggest", new Access("GET", API + "/suggest?q=a", "", ANYONE)),
            Map.entry("ImportResource.bring", new Access("POST", API + "/imports", NDJSON, ADMIN)),
            Map.entry("ImportResource.mergers", new Access("POST", API + "/imports/mergers", NDJSON, ADMIN)),
            Map.entry("KindResource.all", new Access("GET", API + "/kinds", "", ANYONE)),
            Map.entry("NameResource.check", new Access("GET", API + "/names/check?name=a", "", ANYONE)),
            Map.entry("PaperResource.pdf", new Access("GET", ENTRY + "/certificate.pdf", "", ANYONE)),
            Map.entry("RegionResource.list", new Access("GET", API + "/regions", "", ANYONE)),
            Map.entry("RegionResource.load", new Access("POST", API + "/regions", NDJSON, ADMIN)),
            Map.entry("RegisterResource.entry", new Access("GET", ENTRY, "", ANYONE)),
            Map.entry("ReportResource.late", new Access("GET", API + "/late", "", ANYONE)),
            Map.entry("ReportResource.of", new Access("GET", ENTRY + "/reports", "", ANYONE)),
            Map.entry(
                    "RepresentingResource.accept", new Access("POST", API + "/invitations/acceptance", JSON, CITIZEN)),
            Map.entry(
                    "RepresentingResource.end",
                    new Access("POST", ENTRY + "/representatives" + ID + "/end", JSON, CITIZEN)),
            Map.entry("RepresentingResource.invite", new Access("POST", ENTRY + "/invitations", JSON, CITIZEN)),
            Map.entry("RepresentingResource.mine", new Access("GET", API + "/mine", "", CITIZEN)),
            Map.entry(
                    "RepresentingResource.representatives", new Access("GET", ENTRY + "/representatives", "", CITIZEN)),
            Map.entry("ReservationResource.mine", new Access("GET", API + "/names/reservations", "", CITIZEN)),
            Map.entry(
                    "ReservationResource.release",
                    new Access("POST", API + "/names/reservations" + ID + "/release", JSON, CITIZEN)),
            Map.entry("ReservationResource.reserve", new Access("POST", API + "/names/reservations", JSON, CITIZEN)),
            Map.entry("ReviewDeskResource.one", new Access("GET", REVIEW, "", REGISTRAR)),
            Map.entry("ReviewDeskResource.queue", new Access("GET", API + "/review/applications", "", REGISTRAR)),
            Map.entry("ReviewResource.approve", new Access("POST", REVIEW + "/approval", JSON, REGISTRAR)),
            Map.entry("ReviewResource.assign", new Access("POST", REVIEW + "/assignment", JSON, REGISTRAR)),
            Map.entry("ReviewResource.confirm", new Access("POST", REVIEW + "/refusal/confirmation", JSON, REGISTRAR)),
            Map.entry("ReviewResource.object", new Access("POST", REVIEW + "/refusal/objection", JSON, REGISTRAR)),
            Map.entry("ReviewResource.propose", new Access("POST", REVIEW + "/refusal", JSON, REGISTRAR)),
            Map.entry("ReviewResource.sendBack", new Access("POST", REVIEW + "/return", JSON, REGISTRAR))));

    private static Map<String, Access> endpoints(List<Map.Entry<String, Access>> entries) {
        Map<String, Access> all = new TreeMap<>();
        entries.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    private static RequestSpecification anyone() {
        return given().config(RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(NDJSON, ContentType.TEXT)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }

    private static Response call(RequestSpecification request, Access access) {
        RequestSpecification typed = access.type().isEmpty()
                ? request
                : request.contentType(access.type()).body("{}".getBytes(StandardCharsets.UTF_8));
        return typed.request(access.method(), access.path());
    }

    @Test
    void everyEndpointStandsHereAndSaysWhoMayCallIt() {
        JavaClasses classes = ArchitectureRules.mainClasses("daylight.organizations");

        assertThat(AccessRules.endpoints(classes)).containsExactlyElementsOf(ENDPOINTS.keySet());
        assertThat(AccessRules.withoutAccess(classes)).isEmpty();
    }

    @Test
    void withoutATokenOnlyPublicEndpointsAnswer() {
        ENDPOINTS.forEach((name, access) -> {
            int status = call(anyone(), access).statusCode();
            if (access.roles().isEmpty()) {
                assertThat(status).as(name).isNotIn(401, 403, 405);
            } else {
                assertThat(status).as(name).isEqualTo(401);
            }
        });
    }

    @Test
    void aRoleThatIsNotLetInIsRefused() {
        for (String user : List.of("citizen", "publisher", "registrar", "auditor")) {
            ENDPOINTS.forEach((name, access) -> {
                if (!access.roles().isEmpty() && !access.roles().contains(user)) {
                    assertThat(call(anyone().auth().oauth2(Tokens.of(user)), access)
                                    .statusCode())
                            .as(name + " as " + user)
                            .isEqualTo(403);
                }
            });
        }
    }
}
