package daylight.organizations.imports;

import static io.restassured.RestAssured.given;

import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import daylight.testing.Tokens;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Brings organizations in as an administrator does. */
public final class Bringing {
    private static final String NDJSON = "application/x-ndjson";

    private Bringing() {}

    public static RequestSpecification as(String user) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(NDJSON, ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(Tokens.of(user))
                .contentType(NDJSON);
    }

    /** Brings lines in and returns the last line of the answer. */
    public static String bring(String... lines) {
        List<String> answer = post("/api/organizations/imports", lines)
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        return answer.getLast();
    }

    /** The line of an association with a code of its own. */
    public static String association(SocialCreditCodes codes, Kinds kinds, String region, String name) {
        return "{\"code\": \"%s\", \"name\": \"%s\", \"kind\": \"social-association\", \"region\": \"%s\"}"
                .formatted(codes.issue(kinds.named("social-association"), region), name, region);
    }

    public static ValidatableResponse post(String path, String... lines) {
        return as("admin")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then();
    }
}
