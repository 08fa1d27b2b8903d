package daylight.reports.journey;

import static daylight.reports.journey.Reporter.API;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.reports.ReportsServers;
import daylight.reports.TestRoster;
import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import daylight.reports.mailbox.ReadMailbox;
import daylight.reports.receipt.Age;
import daylight.reports.receipt.Receipt;
import daylight.reports.receipt.Reply;
import daylight.roster.RootKey;
import daylight.roster.Roster;
import daylight.roster.RosterText;
import daylight.roster.SignedNote;
import daylight.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What an enemy would try, over HTTP. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class AttackTest {
    private final Jdbi jdbi;
    private final Reporter reporter = new Reporter();

    AttackTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private static void refused(Response answer, int status, String problem) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat((String) answer.path("type")).endsWith("/problems/" + problem);
    }

    private long bodies() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM sealed_body")
                .mapTo(Long.class)
                .one());
    }

    @Test
    void filesOutOfShapeAreRefusedAndNothingOfThemIsStored() {
        List<String> eight = Reporter.roster().recipients();
        List<String> nine = new ArrayList<>(eight);
        nine.add(reporter.receipt.recipient());
        long before = bodies();

        for (byte[] file : List.of(
                Age.seal(new byte[16 * 1024], eight.subList(0, 7)),
                Age.seal(new byte[16 * 1024], nine),
                Age.seal(new byte[20_000], eight),
                Arrays.copyOf(reporter.sealed("cut off"), 17_000),
                Arrays.copyOf(Age.seal(new byte[4 << 20], eight), 3_000_000),
                "The report itself, by mistake.\n".repeat(2_000).getBytes(StandardCharsets.UTF_8))) {
            refused(reporter.send(file), 422, "sealed-shape");
        }

        assertThat(bodies()).isEqualTo(before);
    }

    @Test
    void aLargeFileArrivesByPiecesAndIsReadBackWhole() {
        byte[] file = Age.seal(new byte[4 << 20], Reporter.roster().recipients());

        assertThat(reporter.send(file).statusCode()).isEqualTo(201);

        String id =
                Investigator.caseOf(reporter).path("messages").get(0).path("id").asText();
        assertThat(Investigator.file(id)).isEqualTo(file);
    }

    @Test
    void aReplayIsAnsweredToItsSenderAndRefusedToAnyoneElse() {
        byte[] file = reporter.sealed("Once.");
        assertThat(reporter.send(file).statusCode()).isEqualTo(201);

        assertThat(reporter.send(file).statusCode())
                .as("after a lost connection")
                .isEqualTo(201);
        refused(new Reporter().send(file), 409, "already-received");
        byte[] other = reporter.sealed("Something else.");
        Hex32 used = reporter.receipt.commitment(new Hex32(Digest.of(file)), 1);
        ObjectNode line = reporter.line(other).put("commitment", used.hex());
        refused(reporter.send(other, Reporter.solved(line, used)), 409, "already-received");

        assertThat(Investigator.caseOf(reporter).path("messages")).hasSize(1);
    }

    @Test
    void theSameFileSentTwiceAtOnceIsAnsweredTwiceAndStoredOnce() throws Exception {
        byte[] file = reporter.sealed("Twice at once.");
        List<ObjectNode> lines = List.of(reporter.line(file), reporter.line(file));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Handle holding = jdbi.open()) {
            holding.begin();
            // Reading goes on, so both find nothing; then both wait to write.
            holding.execute("LOCK TABLE commitment IN EXCLUSIVE MODE");
            List<Future<Response>> answers = lines.stream()
                    .map(line -> threads.submit(() -> reporter.send(file, line)))
                    .toList();
            await().until(() -> waiting() == 2);
            holding.commit();

            for (Future<Response> answer : answers) {
                assertThat(answer.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(201);
            }
        }

        assertThat(Investigator.caseOf(reporter).path("messages")).hasSize(1);
    }

    private int waiting() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void aPuzzleServesOneMessageOnce() {
        byte[] file = reporter.sealed("Puzzled.");
        ObjectNode line = reporter.line(file);
        assertThat(reporter.send(file, line).statusCode()).isEqualTo(201);

        refused(reporter.send(file, line), 403, "puzzle-unsolved");
        refused(reporter.send(file, reporter.line(file).put("nonce", "0000000000000000")), 403, "puzzle-unsolved");
        refused(
                reporter.send(
                        file,
                        reporter.line(file).put("challenge", HexFormat.of().formatHex(Digest.of(file)))),
                403,
                "puzzle-unsolved");
        ObjectNode foreign = Reporter.solved(reporter.line(file), new Hex32(Digest.of(file)));
        refused(reporter.send(file, foreign), 403, "puzzle-unsolved");
    }

    @Test
    void nobodyWritesIntoAMailboxWithoutItsKey() {
        reporter.report("Mine.");
        Reporter stranger = new Reporter();
        byte[] file = stranger.sealed("Not mine.");
        ObjectNode line =
                stranger.line(file).put("mailbox", reporter.receipt.mailbox().hex());

        refused(stranger.send(file, line), 403, "mailbox-refused");
    }

    @Test
    void aMessageToARosterThatIsUnknownIsRefused() {
        byte[] file = reporter.sealed("Too early.");

        refused(reporter.send(file, reporter.line(file).put("epoch", 99)), 409, "old-roster");
    }

    @Test
    void everyFaultOfTheLineIsListed() {
        Reporter.roster();
        Response answer = given().contentType("application/vnd.daylight.sealed")
                .body("{\"version\":2,\"epoch\":0,\"mailbox\":\"AB\",\"auth\":7,\"nonce\":\"x\",\"from\":\"me\"}\n"
                        .getBytes(StandardCharsets.UTF_8))
                .post(API + "/messages");

        refused(answer, 422, "invalid-input");
        assertThat(answer.<List<String>>path("errors.field"))
                .contains("version", "epoch", "mailbox", "auth", "commitment", "challenge", "nonce", "from");
        refused(
                given().contentType("application/vnd.daylight.sealed")
                        .body("{".repeat(3000).getBytes(StandardCharsets.UTF_8))
                        .post(API + "/messages"),
                400,
                "malformed-json");
    }

    @Test
    void unknownMailboxWrongKeyAndEmptyMailboxAreNoiseThatStaysTheSame() {
        reporter.report("No answer yet.");
        Hex32 unknown = Receipt.create().mailbox();
        Hex32 wrong = Receipt.create().auth();

        byte[] empty = reporter.mailbox(0);
        byte[] withWrongKey = Reporter.mailbox(reporter.receipt.mailbox(), wrong, 0);
        byte[] never = Reporter.mailbox(unknown, wrong, 0);

        assertThat(List.of(empty, withWrongKey, never))
                .allSatisfy(slots -> assertThat(slots).hasSize(8 * 66_520));
        assertThat(withWrongKey)
                .as("the mailbox is there or not: the same bytes")
                .isEqualTo(empty);
        assertThat(reporter.mailbox(0)).isEqualTo(empty);
        assertThat(Reporter.mailbox(unknown, reporter.receipt.auth(), 0)).isEqualTo(never);
        assertThat(never).isNotEqualTo(empty);
        assertThat(reporter.mailbox(1)).isNotEqualTo(empty);
        Investigator.tree(Investigator.send(
                Investigator.caseOf(reporter).path("id").asText(), Investigator.reply(reporter, "Now.", 0), false));
        byte[] after = reporter.mailbox(0);
        assertThat(Arrays.copyOfRange(after, ReadMailbox.SLOT, after.length))
                .isEqualTo(Arrays.copyOfRange(empty, ReadMailbox.SLOT, empty.length));
        assertThat(Reporter.mailbox(reporter.receipt.mailbox(), wrong, 0)).isEqualTo(empty);
    }

    @Test
    void aForgedReplyIsNoReply() {
        reporter.report("Who answers?");
        Receipt receipt = reporter.receipt;
        Reporter other = new Reporter();
        byte[] signedByNobody = Investigator.reply(reporter, "Trust me.", 900);
        byte[] ofAnotherThread = Investigator.reply(other, "Trust me.", 0);

        assertThat(Reply.open(
                        Investigator.reply(reporter, "Good.", 0), receipt, epoch -> Optional.of(Reporter.roster())))
                .isPresent();
        assertThat(Reply.open(signedByNobody, receipt, epoch -> Optional.of(Reporter.roster())))
                .isEmpty();
        assertThat(Reply.open(Investigator.reply(reporter, "Old.", 0), receipt, epoch -> Optional.empty()))
                .isEmpty();
        byte[] plain = Age.open(ofAnotherThread, other.receipt.identity()).orElseThrow();
        byte[] resealed = Age.seal(plain, List.of(receipt.recipient()));
        assertThat(Reply.open(resealed, receipt, epoch -> Optional.of(Reporter.roster())))
                .isEmpty();
    }

    @Test
    void aRosterOfAnotherRootOrOutOfItsChainIsRefused() {
        Roster current = Reporter.currentRoster();
        String note = given().get(API + "/roster").asString();
        String hash = HexFormat.of().formatHex(Digest.of(note.getBytes(StandardCharsets.UTF_8)));
        long epoch = current.epoch() + 1;
        Roster next = TestRoster.of(epoch, current.from(), hash);
        RootKey wrongRoot = RootKey.create("localhost:8080/roster");

        refused(publish(SignedNote.sign(RosterText.write(next), List.of(wrongRoot))), 422, "roster-refused");
        refused(publish(TestRoster.note(TestRoster.of(epoch + 1, current.from(), hash))), 422, "roster-refused");
        refused(publish(TestRoster.note(TestRoster.of(epoch, current.from(), "ab".repeat(32)))), 422, "roster-refused");
        refused(
                publish(TestRoster.note(TestRoster.of(epoch, current.from().minusDays(40), hash))),
                422,
                "roster-refused");
        refused(publish(TestRoster.note(next).replace("National", "Municipal")), 422, "roster-refused");
        refused(publish(note), 422, "roster-refused");
        assertThat(given().get(API + "/roster").asString()).isEqualTo(note);
        assertThat(given().get("/roster.txt").asString().strip().lines())
                .containsExactlyElementsOf(current.recipients());
    }

    private static Response publish(String note) {
        return given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType("text/plain;charset=utf-8")
                .body(note)
                .post(API + "/rosters");
    }

    @Test
    void aStolenDumpHoldsNeitherTextNorKeyNorTimeNorSource() {
        String mark = "MARK-"
                + HexFormat.of()
                        .formatHex(TestRoster.secret(reporter.receipt.mailbox().hex()))
                        .substring(0, 20);
        byte[] file = reporter.sealed(mark);
        Response answer = given().contentType("application/vnd.daylight.sealed")
                .header("User-Agent", mark)
                .header("X-Forwarded-For", "203.0.113.77")
                .body((reporter.line(file) + "\n" + new String(file, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1))
                .post(API + "/messages");
        assertThat(answer.statusCode()).isEqualTo(201);
        reporter.mailbox(0);

        byte[] auth = reporter.receipt.auth().bytes();
        for (String table : tables()) {
            String dump = jdbi.withHandle(handle -> handle.createQuery(
                            "SELECT coalesce(string_agg(row_to_json(t)::text, ''), '') FROM " + table + " t")
                    .mapTo(String.class)
                    .one());
            assertThat(dump)
                    .as(table)
                    .doesNotContain(
                            mark,
                            "203.0.113.77",
                            HexFormat.of().formatHex(auth),
                            Base64.getEncoder().encodeToString(auth));
        }
        assertThat(timeColumns()).isEmpty();
        String commits = jdbi.withHandle(handle -> handle.createQuery("SHOW track_commit_timestamp")
                .mapTo(String.class)
                .one());
        assertThat(commits).isEqualTo("off");
    }

    private List<String> tables() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")
                .mapTo(String.class)
                .list());
    }

    /** Of the service's own tables; the kernel's tell of published outcomes and of migrations. */
    private List<String> timeColumns() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT table_name || '.' || column_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND (data_type LIKE 'time%' OR data_type = 'inet')
                            AND table_name !~ '^(attachment|outbox|inbox|dead_letter|idempotency|mail$|flyway)'
                        """).mapTo(String.class).list());
    }
}
