package daylight.reports.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import daylight.roster.Curves;
import daylight.roster.Member;
import daylight.roster.Roster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/**
 * A reply that was opened and found genuine.
 *
 * @param body slug of the body whose investigator signed it
 * @param sent the day it says, or empty
 */
public record Reply(long sequence, String body, String sent, String text) {
    private static final int RECIPIENTS = 9;
    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{128}\n");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Opens a slot as section 3 says; empty for noise and for whatever is unsigned or foreign.
     *
     * @param rosters the roster of an epoch
     */
    public static Optional<Reply> open(byte[] slot, Receipt receipt, LongFunction<Optional<Roster>> rosters) {
        return Age.open(slot, receipt.identity()).flatMap(archive -> {
            try {
                return genuine(Tar.read(archive), receipt, rosters);
            } catch (IllegalArgumentException | IOException noMessage) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Reply> genuine(
            Map<String, byte[]> files, Receipt receipt, LongFunction<Optional<Roster>> rosters) throws IOException {
        byte[] json = files.get("message.json");
        byte[] signature = files.get("message.sig");
        if (json == null
                || signature == null
                || !SIGNATURE.matcher(ascii(signature)).matches()) {
            return Optional.empty();
        }
        JsonNode message = JSON.readTree(json);
        List<String> recipients = new ArrayList<>();
        message.path("recipients").forEach(one -> recipients.add(one.asText()));
        byte[] transcript = Transcript.of("reply", receipt.thread().hex(), json, recipients);
        byte[] signed = HexFormat.of().parseHex(ascii(signature).strip());
        return rosters.apply(message.path("epoch").asLong())
                .flatMap(roster -> member(roster, message.path("sender").asText()))
                .filter(member -> isFor(receipt, message, recipients)
                        && Curves.verify(HexFormat.of().parseHex(member.verifier()), transcript, signed))
                .map(member -> new Reply(
                        message.path("sequence").asLong(),
                        member.body(),
                        message.path("sent").asText(""),
                        message.path("text").asText("")));
    }

    /** Whether it is a reply in the thread of this receipt, sealed to its reporter as the ninth. */
    private static boolean isFor(Receipt receipt, JsonNode message, List<String> recipients) {
        return message.path("version").asInt() == 1
                && message.path("kind").asText().equals("reply")
                && message.path("thread").asText().equals(receipt.thread().hex())
                && message.path("replyTo").asText().equals(receipt.recipient())
                && recipients.size() == RECIPIENTS
                && recipients.contains(receipt.recipient());
    }

    private static Optional<Member> member(Roster roster, String sender) {
        return roster.members().stream()
                .filter(member -> member.verifier().equals(sender))
                .findFirst();
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
