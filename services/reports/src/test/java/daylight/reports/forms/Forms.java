package daylight.reports.forms;

import static daylight.reports.journey.Reporter.API;
import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser without a script sends, and what it reads. */
final class Forms {
    private Forms() {}

    static Response form(String path, String... fields) {
        var request = given().contentType("application/x-www-form-urlencoded;charset=utf-8");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(API + "/forms/" + path);
    }

    static Response upload(byte[] file, String... fields) {
        var request = given().contentType("multipart/form-data");
        for (int i = 0; i < fields.length; i += 2) {
            request.multiPart(fields[i], fields[i + 1]);
        }
        return request.multiPart("epoch", "1").multiPart("file", "r.age", file).post(API + "/forms/upload");
    }

    static List<String> all(Pattern pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    static FormFields fields(String body) throws IOException {
        return FormFields.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
