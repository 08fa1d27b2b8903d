package daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import daylight.reports.puzzle.Challenges;
import daylight.reports.receipt.Language;
import daylight.reports.receipt.Receipt;
import daylight.reports.receipt.Transcript;
import daylight.reports.sealing.Shape;
import daylight.reports.sealing.SizeClass;
import daylight.roster.Curves;
import daylight.roster.MemberLine;
import daylight.roster.Roster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vectors of docs/reports-protocol.md, section 13: what this implementation gives is what the file says. {@code -Ddaylight.vectors=write} writes it. */
class VectorsTest {
    private static final Path FILE = Path.of("../../docs/reports-vectors.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final HexFormat HEX = HexFormat.of();
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private static final byte[] ENTROPY = HEX.parseHex("00112233445566778899aabbccddeeff");

    private final Receipt receipt = Receipt.of(ENTROPY);
    private final Roster roster = TestRoster.of(1, FROM, Roster.FIRST);

    @Test
    void theVectorsAreWhatThisImplementationGives() throws IOException {
        ObjectNode vectors = JsonNodeFactory.instance.objectNode();
        vectors.set("receipt", receipt());
        vectors.set("roster", roster());
        vectors.set("message", message());
        vectors.set("puzzle", puzzle());
        vectors.set("commitment", commitment());
        vectors.set("sizes", sizes());
        String text = JSON.writeValueAsString(vectors).replace(System.lineSeparator(), "\n") + "\n";

        if ("write".equals(System.getProperty("daylight.vectors"))) {
            Files.writeString(FILE, text);
        }

        assertThat(text).doesNotContainIgnoringCase("age-secret-key");
        assertThat(JSON.readTree(text)).isEqualTo(JSON.readTree(FILE.toFile()));
    }

    private ObjectNode receipt() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("entropy", HEX.formatHex(ENTROPY));
        node.put("wordsEn", String.join(" ", receipt.words(Language.EN)));
        node.put("wordsZh", String.join(" ", receipt.words(Language.ZH)));
        node.put("recipient", receipt.recipient());
        // The identity itself looks like somebody's key and stands in no file.
        node.put("identitySha256", HEX.formatHex(Digest.of(receipt.identity().getBytes(StandardCharsets.US_ASCII))));
        node.put("verifier", HEX.formatHex(Curves.signingPublic(receipt.signingSeed())));
        node.put("mailboxId", receipt.mailbox().hex());
        node.put("mailboxAuth", receipt.auth().hex());
        node.put("mailboxAuthSha256", HEX.formatHex(Digest.of(receipt.auth().bytes())));
        node.put("thread", receipt.thread().hex());
        return node;
    }

    private ObjectNode roster() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        String note = TestRoster.note(roster);
        node.put("root", TestRoster.ROOT.verifier().text());
        node.put("note", note);
        node.put("sha256", HEX.formatHex(Digest.of(note.getBytes(StandardCharsets.UTF_8))));
        node.put("memberLine", MemberLine.write(TestRoster.member(0), TestRoster.seed(0)));
        node.put(
                "secretsOfMembers",
                "SHA-256(\"daylight test sealing <n>\") and SHA-256(\"daylight test signing <n>\"), n from 0 to 7");
        return node;
    }

    private ObjectNode message() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        String json = "{\"version\":1,\"kind\":\"report\",\"text\":\"Bytes, not JSON, are hashed: 港湾\"}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        List<String> recipients = new ArrayList<>(roster.recipients());
        byte[] transcript = Transcript.of("report", receipt.thread().hex(), bytes, recipients);
        node.put("json", json);
        node.put("jsonSha256", HEX.formatHex(Digest.of(bytes)));
        node.put("transcript", new String(transcript, StandardCharsets.UTF_8));
        node.put("signature", HEX.formatHex(Curves.sign(receipt.signingSeed(), transcript)));
        recipients.add(receipt.recipient());
        byte[] reply = Transcript.of("reply", receipt.thread().hex(), bytes, recipients);
        node.put("replyTranscript", new String(reply, StandardCharsets.UTF_8));
        node.put("replySignatureOfMember0", HEX.formatHex(Curves.sign(TestRoster.seed(0), reply)));
        return node;
    }

    private ObjectNode puzzle() {
        Hex32 challenge = new Hex32(TestRoster.secret("challenge"));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("challenge", challenge.hex());
        node.put("binding", receipt.mailbox().hex());
        node.put("bits", 16);
        String nonce = Challenges.solve(challenge, receipt.mailbox(), 16);
        node.put("firstNonceFromZero", nonce);
        node.put(
                "hash",
                HEX.formatHex(Digest.of(
                        "daylight-puzzle-v1".getBytes(StandardCharsets.US_ASCII),
                        challenge.bytes(),
                        receipt.mailbox().bytes(),
                        HEX.parseHex(nonce))));
        return node;
    }

    private ObjectNode commitment() {
        byte[] file = "an age file".getBytes(StandardCharsets.US_ASCII);
        Hex32 sha256 = new Hex32(Digest.of(file));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", "an age file");
        node.put("sha256", sha256.hex());
        node.put("sequence", 1);
        node.put("commitment", receipt.commitment(sha256, 1).hex());
        return node;
    }

    private static ArrayNode sizes() {
        ArrayNode sizes = JsonNodeFactory.instance.arrayNode();
        for (Map.Entry<String, Shape> shape : Map.of("report", Shape.REPORT, "reply", Shape.REPLY).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            shape.getValue().sizes().stream()
                    .sorted()
                    .forEach(size -> add(sizes, shape.getKey(), shape.getValue(), size));
        }
        return sizes;
    }

    private static void add(ArrayNode sizes, String kind, Shape shape, SizeClass size) {
        sizes.addObject()
                .put("kind", kind)
                .put("sizeClass", size.code())
                .put("padded", size.padded())
                .put("file", size.sealed(shape.stanzas()));
    }
}
