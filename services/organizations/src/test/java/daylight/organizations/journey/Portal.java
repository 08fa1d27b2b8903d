package daylight.organizations.journey;

import static io.restassured.RestAssured.given;

import daylight.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What people do with the register, over HTTP. */
public final class Portal {
    public static final String API = "/api/organizations";
    private static final List<String> DOCUMENTS = List.of("application-form", "charter", "premises", "people");

    private Portal() {}

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
        save(id, "people", People.people(People.officers())).statusCode(200);
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
        return as(user).header("If-Match", "\"" + Tables.version(filing) + "\"")
                .body(content)
                .post(API + "/filings/" + filing + "/" + act)
                .then();
    }

    /** References of all who are late, page by page. */
    public static List<String> late() {
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
}
