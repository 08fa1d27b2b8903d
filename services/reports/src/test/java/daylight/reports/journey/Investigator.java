package daylight.reports.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.reports.TestRoster;
import daylight.reports.receipt.Age;
import daylight.reports.receipt.Tar;
import daylight.reports.receipt.Transcript;
import daylight.roster.Curves;
import daylight.testing.SecondFactor;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An investigator's desk without a browser: the keys of member 0, and a token with a second factor. */
public final class Investigator {
    private static final String API = Reporter.API;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MEMBER = 0;

    private Investigator() {}

    public static RequestSpecification desk() {
        return given().auth().oauth2(SecondFactor.token("investigator", 2));
    }

    /** The case of a thread, from the inbox. */
    public static JsonNode caseOf(Reporter reporter) {
        String cursor = "";
        String thread = reporter.receipt.thread().hex();
        while (true) {
            JsonNode page = tree(desk().get(API + "/cases?size=200" + cursor));
            for (JsonNode item : page.path("items")) {
                if (item.path("thread").asText().equals(thread)) {
                    return tree(desk().get(API + "/cases/" + item.path("id").asText()));
                }
            }
            assertThat(page.has("next")).as("the case is in the inbox").isTrue();
            cursor = "&cursor=" + page.path("next").asText();
        }
    }

    public static byte[] file(String message) {
        return desk().get(API + "/messages/" + message)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** What a message says, opened with the member's own key. */
    public static JsonNode opened(byte[] file) {
        return opened(file, MEMBER);
    }

    /** The same with the key of any member. */
    public static JsonNode opened(byte[] file, int member) {
        byte[] archive = Age.open(file, TestRoster.identity(member)).orElseThrow();
        return tree(Objects.requireNonNull(Tar.read(archive).get("message.json")));
    }

    /** A sealed reply, signed by a member. */
    public static byte[] reply(Reporter reporter, String text, int signer) {
        List<String> recipients = new ArrayList<>(Reporter.roster().recipients());
        recipients.add(reporter.receipt.recipient());
        recipients.sort(null);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", 1)
                .put("kind", "reply")
                .put("thread", reporter.receipt.thread().hex());
        json.put("sequence", 2).put("previous", "0".repeat(64)).put("epoch", 1);
        json.put("sender", TestRoster.member(signer).verifier()).put("replyTo", reporter.receipt.recipient());
        recipients.forEach(json.putArray("recipients")::add);
        json.put("language", "en").put("text", text);
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        byte[] transcript = Transcript.of("reply", reporter.receipt.thread().hex(), bytes, recipients);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("message.json", bytes);
        files.put(
                "message.sig",
                (HexFormat.of().formatHex(Curves.sign(TestRoster.seed(signer), transcript)) + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
        byte[] padded = Arrays.copyOf(Tar.write(files), 64 * 1024);
        return Age.seal(padded, recipients);
    }

    public static Response send(String caseId, byte[] reply, boolean feedback) {
        return desk().contentType("application/octet-stream")
                .body(reply)
                .post(API + "/cases/" + caseId + "/replies?epoch=1&feedback=" + feedback);
    }

    /** An act on a case as it was read. */
    public static Response act(JsonNode read, String act, String body) {
        return desk().contentType("application/json")
                .header("If-Match", "\"" + read.path("version").asLong() + "\"")
                .body(body)
                .post(API + "/cases/" + read.path("id").asText() + "/" + act);
    }

    public static JsonNode tree(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return tree(answer.asByteArray());
    }

    private static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
