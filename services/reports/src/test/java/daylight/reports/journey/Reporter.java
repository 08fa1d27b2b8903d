package daylight.reports.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.reports.TestRoster;
import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import daylight.reports.puzzle.Challenges;
import daylight.reports.receipt.Age;
import daylight.reports.receipt.Receipt;
import daylight.reports.receipt.Tar;
import daylight.reports.receipt.Transcript;
import daylight.reports.receiving.Proof;
import daylight.roster.Curves;
import daylight.roster.Roster;
import daylight.roster.RosterText;
import daylight.roster.SignedNote;
import daylight.testing.Tokens;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** A client as the protocol describes it: a receipt, a thread, and what is sent. */
public final class Reporter {
    public static final String API = "/api/reports";

    public final Receipt receipt = Receipt.create();

    /** The roster of this test run, published if it is not yet. */
    public static Roster roster() {
        Roster roster = TestRoster.of(1, LocalDate.now(Clock.systemUTC()), Roster.FIRST);
        if (given().get(API + "/roster").statusCode() == 404) {
            given().auth()
                    .oauth2(Tokens.of("admin"))
                    .contentType("text/plain;charset=utf-8")
                    .body(TestRoster.note(roster))
                    .post(API + "/rosters")
                    .then()
                    .statusCode(201);
        }
        return roster;
    }

    /**
     * Publishes the same people under the next epoch.
     *
     * @return that epoch
     */
    public static long nextRoster() {
        Roster current = currentRoster();
        String note = given().get(API + "/roster").asString();
        Roster next = TestRoster.of(current.epoch() + 1, current.from(), SignedNote.sha256(note));
        given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType("text/plain;charset=utf-8")
                .body(TestRoster.note(next))
                .post(API + "/rosters")
                .then()
                .statusCode(201);
        return next.epoch();
    }

    /** The one that is published now: a test may have published further ones. */
    public static Roster currentRoster() {
        roster();
        return RosterText.read(
                SignedNote.parse(given().get(API + "/roster").asString()).text());
    }

    /** A sealed report, signed. */
    public byte[] sealed(String text) {
        Roster roster = roster();
        byte[] json = json(text, roster).toString().getBytes(StandardCharsets.UTF_8);
        byte[] transcript = Transcript.of("report", receipt.thread().hex(), json, roster.recipients());
        String signature = HexFormat.of().formatHex(Curves.sign(receipt.signingSeed(), transcript)) + "\n";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("message.json", json);
        files.put("message.sig", signature.getBytes(StandardCharsets.US_ASCII));
        return Age.seal(Age.padded(Tar.write(files)), roster.recipients());
    }

    private ObjectNode json(String text, Roster roster) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", 1)
                .put("kind", "report")
                .put("thread", receipt.thread().hex());
        json.put("sequence", 1).put("previous", "0".repeat(64)).put("epoch", roster.epoch());
        json.put("sender", HexFormat.of().formatHex(Curves.signingPublic(receipt.signingSeed())));
        json.put("replyTo", receipt.recipient());
        roster.recipients().forEach(json.putArray("recipients")::add);
        json.put("language", "en").put("text", text);
        return json;
    }

    public Response send(byte[] file) {
        return send(file, line(file));
    }

    public Response send(byte[] file, ObjectNode line) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        return given().contentType("application/vnd.daylight.sealed")
                .body(body.toByteArray())
                .post(API + "/messages");
    }

    /** The line before a file, with a solved puzzle. */
    public ObjectNode line(byte[] file) {
        Hex32 commitment = receipt.commitment(new Hex32(Digest.of(file)), 1);
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("version", 1).put("epoch", 1).put("mailbox", receipt.mailbox().hex());
        line.put("auth", receipt.auth().hex()).put("commitment", commitment.hex());
        return solved(line, commitment);
    }

    /** Adds a challenge and its solution for a binding. */
    public static ObjectNode solved(ObjectNode line, Hex32 binding) {
        Response puzzle = given().get(API + "/puzzle");
        Hex32 challenge = Hex32.parse(puzzle.path("challenge"));
        int bits = puzzle.path("bits");
        return line.put("challenge", challenge.hex()).put("nonce", Challenges.solve(challenge, binding, bits));
    }

    public Proof report(String text) {
        byte[] file = sealed(text);
        Response answer = send(file);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.as(Proof.class);
    }

    public byte[] mailbox(int page) {
        return mailbox(receipt.mailbox(), receipt.auth(), page);
    }

    public static byte[] mailbox(Hex32 id, Hex32 auth, int page) {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.put("mailbox", id.hex()).put("auth", auth.hex()).put("page", page);
        return given().contentType("application/json")
                .body(solved(question, id).toString())
                .post(API + "/mailbox")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
