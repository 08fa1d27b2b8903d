package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who runs the server puts a reply into a case that no investigator wrote: colleagues do not take it for one. */
class ForgedReplyJourney {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @BeforeAll
    static void only_where_there_is_the_service() {
        Assumptions.assumeTrue(Portal.reports());
    }

    @Test
    void a_reply_that_nobody_of_the_list_signed_is_refused_at_the_desk()
            throws IOException, InterruptedException, GeneralSecurityException {
        String mark = "mark-" + UUID.randomUUID();
        try (Visitor reporter = Visitor.arrives()) {
            Reporter.writes(reporter, "Who answers me? " + mark, "");
            Reporter.sends(reporter);
        }
        try (Visitor investigator = Visitor.arrives()) {
            Investigator.arrives(investigator, "/my/reports");
            Investigator.opensKey(investigator, "audit-office");
            Investigator.findsCase(investigator, mark);
            Investigator.replies(investigator, "We do.");
            String id = investigator.sees("[data-kind=reply]").getAttribute("data-message");
            byte[] forged =
                    Files.readAllBytes(forged(investigator.sees("#sealed-case").getAttribute("data-thread")));
            investigator
                    .page()
                    .route(
                            "**/my/reports/files/messages/" + id,
                            route -> route.fulfill(new Route.FulfillOptions().setBodyBytes(forged)));

            investigator.page().reload();
            Investigator.opensKey(investigator, "audit-office");

            assertThat(investigator.sees("[data-kind=reply] .govuk-inset-text").innerText())
                    .isEqualTo("Refused: its sender is not in the roster. Do not rely on it.");
            assertThat(investigator.sees("#messages").innerText())
                    .contains(mark)
                    .doesNotContain("The reporter withdrew.");
        }
    }

    /** All that can be known from outside is right: thread, epoch, recipients, and a signature by the sender that it names. */
    private Path forged(String thread) throws IOException, InterruptedException, GeneralSecurityException {
        Age age = new Age(folder);
        age.run("age-keygen", "-o", "me.key");
        String ninth = age.run("age-keygen", "-y", "me.key");
        String eight = Api.get("/roster.txt");
        Files.writeString(folder.resolve("roster.txt"), eight);
        List<String> recipients = new ArrayList<>(eight.lines().toList());
        recipients.add(ninth);
        Collections.sort(recipients);
        SigningKey key = SigningKey.fresh();
        ObjectNode message = JSON.createObjectNode();
        message.put("version", 1).put("kind", "reply").put("thread", thread).put("sequence", 9);
        message.put("previous", "0".repeat(64)).put("sender", key.verifier()).put("replyTo", ninth);
        message.put(
                "epoch",
                JSON.readTree(Api.get("/api/reports/rosters"))
                        .at("/items/0/epoch")
                        .asLong());
        recipients.forEach(message.putArray("recipients")::add);
        message.put("language", "en").put("text", "The reporter withdrew.");
        String json = message.toString();
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        String transcript =
                "daylight-message-v1\nreply\n%s\n%s\n%s\n".formatted(thread, hash, String.join("\n", recipients));
        return age.sealsSigned(json, key.signs(transcript), "-R", "roster.txt", "-r", ninth);
    }
}
