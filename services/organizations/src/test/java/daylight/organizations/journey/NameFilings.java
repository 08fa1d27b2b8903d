package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What is filed and asked about names. */
final class NameFilings {
    private NameFilings() {}

    static String change(String reference, String name, LocalDate day) {
        return file("citizen", reference, "change-of-name", name(name), day(day))
                .statusCode(201)
                .body("state", equalTo("awaiting-review"))
                .extract()
                .path("id");
    }

    static ValidatableResponse reserve(String user, String name) {
        return as(user).body(bytes(reservation(name)))
                .post(API + "/names/reservations")
                .then();
    }

    static void isKept(String user, String name, String why) {
        reserve(user, name)
                .statusCode(409)
                .body("clashes.code", hasItem("reserved"))
                .body("clashes.en.join()", matchesPattern(".*" + why + ".*"));
    }

    static void isFree(String user, String name) {
        String id = reserve(user, name).statusCode(201).extract().path("id");
        as(user).post(API + "/names/reservations/" + id + "/release").then().statusCode(204);
    }

    static String reservation(String name) {
        return "{\"name\": \"" + name + "\", \"kind\": \"community-organization\", \"region\": \"110000\"}";
    }

    static String name(String name) {
        return "{\"name\": \"" + name + "\"}";
    }

    static String day(LocalDate day) {
        return ", \"effectiveOn\": \"" + day + "\"";
    }

    static String because(LocalDate day) {
        return day(day) + ", \"reason\": \"A court so ordered.\"";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
