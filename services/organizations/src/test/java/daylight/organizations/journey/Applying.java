package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An application that a program fills in.
 *
 * @param user whose it is
 * @param officers as JSON, one after the other
 */
public record Applying(String user, String kind, String name, String officers) {
    private static final List<String> DOCUMENTS =
            List.of("application-form", "charter", "approval", "funds-report", "premises", "people");

    /** Of the demonstration's citizen, for a kind whose legal representative may be that of no other. */
    public static Applying association(String name, String officers) {
        return new Applying("citizen", "social-association", name, officers);
    }

    /** Every step saved and every document attached; its id. */
    public String complete() {
        String id = Drafts.begun(user);
        save(id, "name", """
                {"name": "%s", "kind": "%s", "region": "110000"}""".formatted(name, kind)).statusCode(200);
        save(id, "purposes", """
                {"purposes": "Neighbours help each other.", "supervisingBody": "A bureau"}""").statusCode(200);
        save(id, "seat", """
                {"address": "1 Example Lane, Beijing", "premises": "lent"}""").statusCode(200);
        save(id, "funds", """
                {"amount": 300000, "currency": "CNY", "sources": "Gifts of its founders."}""").statusCode(200);
        save(id, "people", People.people(officers).replace("\"people\": 12", "\"people\": 60"))
                .statusCode(200);
        save(id, "documents", "{\"declared\": true}").statusCode(200);
        DOCUMENTS.forEach(document -> attach(id, document).statusCode(201));
        return id;
    }

    /** As {@link #complete}, and submitted. */
    public String submitted() {
        String id = complete();
        submit(id).statusCode(200);
        return id;
    }

    public ValidatableResponse submit(String id) {
        return as(user).post(API + "/applications/" + id + "/submission").then();
    }

    public ValidatableResponse save(String id, String step, String content) {
        return as(user).body(content.getBytes(StandardCharsets.UTF_8))
                .put(API + "/applications/" + id + "/steps/" + step)
                .then();
    }

    public ValidatableResponse attach(String id, String document) {
        return as(user).contentType("application/octet-stream")
                .queryParam("document", document)
                .queryParam("name", document + ".txt")
                .body(("The " + document + " of an example.\n").getBytes(StandardCharsets.UTF_8))
                .post(API + "/applications/" + id + "/attachments")
                .then();
    }

    public JsonPath read(String id) {
        return as(user).get(API + "/applications/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
