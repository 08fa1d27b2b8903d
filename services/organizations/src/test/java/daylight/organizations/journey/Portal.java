package daylight.organizations.journey;

import static io.restassured.RestAssured.given;

import daylight.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** What people do with the register, over HTTP. */
@ApplicationScoped
public class Portal {
    public static final String API = "/api/organizations";
    private static final List<String> DOCUMENTS = List.of("application-form", "charter", "premises", "people");

    private final Jdbi jdbi;

    Portal(AgroalDataSource source) {
        this.jdbi = Jdbi.create(source).installPlugin(new PostgresPlugin());
    }

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json");
    }

    /** A name nobody has: the place, eight characters for as many hexadecimal digits, and what it is. */
    public static String freshName() {
        StringBuilder name = new StringBuilder("北京市");
        UUID.randomUUID()
                .toString()
                .chars()
                .limit(8)
                .forEach(digit -> name.append("晴川云岭松柏溪谷湖海星辰朝晖兰竹".charAt(Character.digit(digit, 16))));
        return name.append("互助协会").toString();
    }

    /** A draft of the demonstration's citizen with every step saved and every document attached. */
    public static String complete(String name) {
        String id = Drafts.begun("citizen");
        save(id, "name", """
                {"name": "%s", "kind": "community-organization", "region": "110000"}""".formatted(name)).statusCode(200);
        save(id, "purposes", """
                {"purposes": "Neighbours help each other.", "scope": "Meals, errands, company."}""").statusCode(200);
        save(id, "seat", """
                {"address": "1 Example Lane, Beijing", "postcode": "100000", "premises": "lent"}""").statusCode(200);
        save(id, "funds", """
                {"amount": 30000, "currency": "CNY", "sources": "Gifts of its founders."}""").statusCode(200);
        save(id, "people", people(officers())).statusCode(200);
        save(id, "documents", "{\"declared\": true}").statusCode(200);
        DOCUMENTS.forEach(document -> attach(id, document));
        return id;
    }

    public static ValidatableResponse save(String id, String step, String content) {
        return as("citizen")
                .body(content.getBytes(StandardCharsets.UTF_8))
                .put(API + "/applications/" + id + "/steps/" + step)
                .then();
    }

    public static String people(String officers) {
        return """
                {"people": 12, "organizations": 0, "founders": [{"name": "First Founder", "organization": false}], "officers": [%s]}
                """.formatted(officers);
    }

    /** Everybody the law asks for. */
    public static String officers() {
        return String.join(
                ", ",
                officer("legal-representative", People.identity()),
                officer("chair", People.identity()),
                officer("secretary-general", People.identity()));
    }

    public static String officer(String role, String identity) {
        return """
                {"name": "Holder of %s", "role": "%s", "identity": "%s", "from": "%s", "until": "%s"}""".formatted(role, role, identity, today(), today().plusYears(4));
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Asia/Shanghai"));
    }

    public static void attach(String id, String document) {
        as("citizen")
                .contentType("application/octet-stream")
                .queryParam("document", document)
                .queryParam("name", document + ".txt")
                .body(("The " + document + " of an example.\n").getBytes(StandardCharsets.UTF_8))
                .post(API + "/applications/" + id + "/attachments")
                .then()
                .statusCode(201);
    }

    public static JsonPath submitted(String name) {
        String id = complete(name);
        return as("citizen")
                .post(API + "/applications/" + id + "/submission")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A decision of a registrar on the version there is now. */
    public static ValidatableResponse decide(String registrar, String id, String act, String content) {
        String review = API + "/review/applications/" + id;
        int version = as(registrar).get(review).then().statusCode(200).extract().path("version");
        return as(registrar)
                .header("If-Match", "\"" + version + "\"")
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post(review + "/" + act)
                .then();
    }

    /** A registered organization whose manager is the demonstration's citizen; its reference. */
    public static String registered(String name) {
        String id = submitted(name).getString("id");
        return decide("registrar", id, "approval", "{}")
                .statusCode(200)
                .extract()
                .path("organization.reference");
    }

    /** A registered organization of a name that nobody has. */
    public static String registered() {
        return registered(freshName());
    }

    /** Files something; {@code more} follows the content. */
    public static ValidatableResponse file(String user, String reference, String kind, String content, String more) {
        return as(user).body(("{\"kind\": \"" + kind + "\", \"content\": " + content + more + "}")
                        .getBytes(StandardCharsets.UTF_8))
                .post(API + "/register/" + reference + "/filings")
                .then();
    }

    /** Decides on a filing, or retracts it, in the version there is now. */
    public static ValidatableResponse settle(String user, String filing, String act, String content) {
        return as(user).header("If-Match", "\"" + version(filing) + "\"")
                .body(content)
                .post(API + "/filings/" + filing + "/" + act)
                .then();
    }

    private static long version(String filing) {
        Portal portal = CDI.current().select(Portal.class).get();
        return portal.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT version FROM filing WHERE id = :id")
                        .bind("id", UUID.fromString(filing))
                        .mapTo(Long.class)
                        .one());
    }

    /** Moves a registration back: the register is told of, as if the organization had been there so many days. */
    public void backdate(String reference, int days) {
        jdbi.useTransaction(handle -> {
            handle.execute("ALTER TABLE organization_version DISABLE TRIGGER organization_version_immutable");
            handle.execute(
                    "UPDATE organization_version SET effective_on = effective_on - ? WHERE organization_id = (SELECT id FROM organization WHERE reference = ?)",
                    days,
                    reference);
            handle.execute("ALTER TABLE organization_version ENABLE TRIGGER organization_version_immutable");
            handle.execute(
                    "UPDATE organization SET registered_on = registered_on - ? WHERE reference = ?", days, reference);
        });
    }

    public void moveDay(String filing, LocalDate day) {
        jdbi.useHandle(handle ->
                handle.execute("UPDATE filing SET effective_on = ? WHERE id = ?", day, UUID.fromString(filing)));
    }

    public void due(String reference, LocalDate day) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE annual_report SET due_on = ? WHERE organization_id = (SELECT id FROM organization WHERE reference = ?)",
                day,
                reference));
    }

    public void endTermYesterday(String reference) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE representative SET until_day = ? WHERE until_day IS NOT NULL AND organization_id = (SELECT id FROM organization WHERE reference = ?)",
                today().minusDays(1),
                reference));
    }

    /** Mails that lead to the filings of an organization. */
    public int mails(String reference) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM mail WHERE body LIKE '%/my/organizations/filing%organization=' || :reference || '%'")
                .bind("reference", reference)
                .mapTo(Integer.class)
                .one());
    }

    /** Mails that lead to the public page of an organization. */
    public List<String> letters(String reference) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT body FROM mail WHERE body LIKE '%/organizations/' || :reference || E'\n%' ORDER BY id")
                .bind("reference", reference)
                .mapTo(String.class)
                .list());
    }

    /** References of all who are late, page by page. */
    public List<String> late() {
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = given();
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(API + "/late")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items.organization.reference"));
            cursor = page.getString("next");
        } while (cursor != null);
        return found;
    }

    /** Types of the events of an organization in their order, wherever the relay has them. */
    public List<String> events(String reference) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT type FROM (
                            SELECT type, aggregate_version FROM outbox WHERE aggregate_id = (SELECT id FROM organization WHERE reference = :reference)
                            UNION SELECT type, aggregate_version FROM outbox_archive WHERE aggregate_id = (SELECT id FROM organization WHERE reference = :reference)) AS e
                        ORDER BY aggregate_version
                        """)
                .bind("reference", reference)
                .mapTo(String.class)
                .list());
    }

    /** The last event of an organization as it is sent, wherever the relay has it. */
    public String lastEvent(String reference) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT payload FROM (
                            SELECT payload, aggregate_version FROM outbox WHERE aggregate_id = (SELECT id FROM organization WHERE reference = :reference)
                            UNION ALL SELECT payload, aggregate_version FROM outbox_archive WHERE aggregate_id = (SELECT id FROM organization WHERE reference = :reference)) AS e
                        ORDER BY aggregate_version DESC LIMIT 1
                        """)
                .bind("reference", reference)
                .mapTo(String.class)
                .one());
    }

    public Jdbi jdbi() {
        return jdbi;
    }
}
