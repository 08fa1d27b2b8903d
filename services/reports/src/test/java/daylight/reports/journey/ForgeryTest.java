package daylight.reports.journey;

import static daylight.reports.journey.Refusals.refused;
import static daylight.reports.journey.Reporter.API;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody writes, reads or answers in the place of another. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class ForgeryTest {
    private final Reporter reporter = new Reporter();

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
}
