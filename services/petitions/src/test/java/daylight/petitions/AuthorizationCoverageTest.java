package daylight.petitions;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import daylight.testing.AccessRules;
import daylight.testing.ArchitectureRules;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
@QuarkusTestResource(PetitionsServers.class)
class AuthorizationCoverageTest {
    private static final Set<String> ANYONE = Set.of();
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> MODERATOR = Set.of("moderator");
    private static final Set<String> DOMAINS = Set.of("moderator", "admin");
    /** Whoever has an account is a citizen too. */
    private static final Set<String> CITIZEN = Set.of("citizen", "publisher", "moderator", "auditor", "admin");

    private static final Set<String> ANSWERING = Set.of("publisher", "admin");
    private static final Set<String> SIGNED_IN = CITIZEN;
    private static final String API = "/api/petitions";
    private static final String PETITION = API + "/0198c0de-0000-7000-8000-000000000001";
    private static final String JSON = "application/json";

    private record Access(String method, String path, String type, Set<String> roles) {}

    private static final Map<String, Access> ENDPOINTS = endpoints(List.of(
            Map.entry("ArchiveResource.add", new Access("POST", API + "/archive", JSON, ADMIN)),
            Map.entry("EndorsingResource.endorse", new Access("POST", PETITION + "/endorsements", JSON, CITIZEN)),
            Map.entry("EndorsingResource.list", new Access("GET", PETITION + "/endorsements", "", ANYONE)),
            Map.entry("EndorsingResource.mine", new Access("GET", API + "/organizations/mine", "", CITIZEN)),
            Map.entry(
                    "EndorsingResource.withdraw",
                    new Access("DELETE", PETITION + "/endorsements/0198c0de-0000-7000-8000-000000000002", "", CITIZEN)),
            Map.entry("NumbersResource.byRegion", new Access("GET", PETITION + "/signatures/by-region", "", ANYONE)),
            Map.entry(
                    "NumbersResource.byRegionCsv",
                    new Access("GET", PETITION + "/signatures/by-region.csv", "", ANYONE)),
            Map.entry("FindingResource.count", new Access("GET", PETITION + "/count", "", ANYONE)),
            Map.entry("FindingResource.csv", new Access("GET", API + "/all.csv", "", ANYONE)),
            Map.entry("NumbersResource.history", new Access("GET", PETITION + "/signatures/history", "", ANYONE)),
            Map.entry(
                    "NumbersResource.historyCsv", new Access("GET", PETITION + "/signatures/history.csv", "", ANYONE)),
            Map.entry("FindingResource.list", new Access("GET", API, "", ANYONE)),
            Map.entry("FindingResource.show", new Access("GET", PETITION, "", ANYONE)),
            Map.entry("FindingResource.similar", new Access("GET", API + "/similar?text=budget", "", ANYONE)),
            Map.entry("FindingResource.trending", new Access("GET", API + "/trending", "", ANYONE)),
            Map.entry("IntegrityResource.invalidate", new Access("POST", PETITION + "/invalidations", JSON, MODERATOR)),
            Map.entry("IntegrityResource.tally", new Access("GET", PETITION + "/invalidations", "", ANYONE)),
            Map.entry("MailDomainResource.acts", new Access("GET", API + "/mail-domains/acts", "", DOMAINS)),
            Map.entry("MailDomainResource.all", new Access("GET", API + "/mail-domains", "", DOMAINS)),
            Map.entry("MailDomainResource.put", new Access("PUT", API + "/mail-domains", JSON, DOMAINS)),
            Map.entry("ModerationDeskResource.bursts", new Access("GET", API + "/moderation/bursts", "", MODERATOR)),
            Map.entry(
                    "ModerationDeskResource.free", new Access("DELETE", PETITION + "/moderation/lock", "", MODERATOR)),
            Map.entry("ModerationDeskResource.lock", new Access("POST", PETITION + "/moderation/lock", "", MODERATOR)),
            Map.entry("ModerationDeskResource.notes", new Access("GET", PETITION + "/moderation/notes", "", MODERATOR)),
            Map.entry("ModerationDeskResource.queue", new Access("GET", API + "/moderation/queue", "", MODERATOR)),
            Map.entry(
                    "ModerationDeskResource.show",
                    new Access("GET", API + "/moderation/0198c0de-0000-7000-8000-000000000001", "", MODERATOR)),
            Map.entry("ModerationResource.flag", new Access("POST", PETITION + "/moderation/flag", "", MODERATOR)),
            Map.entry("ModerationResource.note", new Access("POST", PETITION + "/moderation/notes", JSON, MODERATOR)),
            Map.entry("ModerationResource.open", new Access("POST", PETITION + "/moderation/open", "", MODERATOR)),
            Map.entry(
                    "ModerationResource.reject", new Access("POST", PETITION + "/moderation/reject", JSON, MODERATOR)),
            Map.entry(
                    "ModerationResource.restore", new Access("POST", PETITION + "/moderation/restore", "", MODERATOR)),
            Map.entry(
                    "ModerationResource.takeDown",
                    new Access("POST", PETITION + "/moderation/take-down", JSON, MODERATOR)),
            Map.entry("ModerationResource.unflag", new Access("POST", PETITION + "/moderation/unflag", "", MODERATOR)),
            Map.entry("PetitionResource.create", new Access("POST", API, JSON, ANYONE)),
            Map.entry("PetitionResource.mine", new Access("GET", API + "/mine", "", SIGNED_IN)),
            Map.entry("RegionResource.all", new Access("GET", API + "/regions", "", ANYONE)),
            Map.entry("RegionResource.load", new Access("PUT", API + "/regions", JSON, ADMIN)),
            Map.entry("RespondingResource.duties", new Access("GET", API + "/duties", "", ANSWERING)),
            Map.entry("RespondingResource.hear", new Access("POST", PETITION + "/hearing", JSON, ANSWERING)),
            Map.entry("RespondingResource.respond", new Access("POST", PETITION + "/response", JSON, ANSWERING)),
            Map.entry("RulesResource.put", new Access("PUT", API + "/thresholds", JSON, ADMIN)),
            Map.entry("RulesResource.rejectionCodes", new Access("GET", API + "/rejection-codes", "", ANYONE)),
            Map.entry("RulesResource.thresholds", new Access("GET", API + "/thresholds", "", ANYONE)),
            Map.entry("SigningResource.pending", new Access("GET", API + "/confirmations", "", ANYONE)),
            Map.entry("SigningResource.sign", new Access("POST", PETITION + "/signatures", JSON, ANYONE)),
            Map.entry(
                    "SigningResource.signAsCitizen", new Access("POST", PETITION + "/signatures/mine", JSON, CITIZEN)),
            Map.entry("SigningResource.signedAsCitizen", new Access("GET", PETITION + "/signatures/mine", "", CITIZEN)),
            Map.entry("SigningResource.stopMail", new Access("POST", API + "/unsubscriptions", JSON, ANYONE)),
            Map.entry("SigningResource.withdraw", new Access("POST", API + "/withdrawals", JSON, ANYONE)),
            Map.entry(
                    "SigningResource.withdrawMine", new Access("DELETE", PETITION + "/signatures/mine", "", CITIZEN))));

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
        JavaClasses classes = ArchitectureRules.mainClasses("daylight.petitions");

        assertThat(AccessRules.endpoints(classes)).containsExactlyElementsOf(ENDPOINTS.keySet());
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
    void aRoleThatIsNotLetInIsRefused() {
        for (String user : List.of("citizen", "publisher", "auditor")) {
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
