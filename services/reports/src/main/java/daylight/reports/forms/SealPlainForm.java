package daylight.reports.forms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.reports.cases.FileReport;
import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import daylight.reports.message.Mailbox;
import daylight.reports.receipt.Age;
import daylight.reports.receipt.Receipt;
import daylight.reports.receipt.Tar;
import daylight.reports.receiving.Proof;
import daylight.reports.receiving.ReceiveMessage;
import daylight.reports.roster.Rosters;
import daylight.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Seals in memory what came as a plain form; from there on it goes the way of every sealed message. */
@ApplicationScoped
class SealPlainForm {
    private static final String NOTHING_BEFORE = "0".repeat(64);

    private final Rosters rosters;
    private final ReceiveMessage receiveMessage;

    SealPlainForm(Rosters rosters, ReceiveMessage receiveMessage) {
        this.rosters = rosters;
        this.receiveMessage = receiveMessage;
    }

    /** Seals and stores it under a receipt. */
    Proof send(PlainForm form, Receipt receipt) throws IOException {
        Roster roster = rosters.current();
        byte[] json = message(form, receipt, roster).toString().getBytes(StandardCharsets.UTF_8);
        byte[] file = Age.seal(Age.padded(Tar.write(Map.of("message.json", json))), roster.recipients());
        Hex32 commitment = receipt.commitment(new Hex32(Digest.of(file)), 1);
        FileReport.Address address =
                new FileReport.Address(receipt.mailbox(), Mailbox.hashed(receipt.auth()), commitment, roster.epoch());
        return receiveMessage.take(address, new ByteArrayInputStream(file));
    }

    private static ObjectNode message(PlainForm form, Receipt receipt, Roster roster) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("version", 1);
        message.put("kind", "report");
        message.put("sealedBy", "server");
        message.put("thread", receipt.thread().hex());
        message.put("sequence", 1);
        message.put("previous", NOTHING_BEFORE);
        message.put("epoch", roster.epoch());
        message.put("replyTo", receipt.recipient());
        ArrayNode recipients = message.putArray("recipients");
        roster.recipients().forEach(recipients::add);
        message.put("language", form.language().code());
        message.put("text", form.text());
        ObjectNode answers = message.putObject("answers");
        if (form.category() != null) {
            answers.put("category", form.category());
        }
        if (form.agency() != null) {
            answers.put("agency", form.agency());
        }
        return message;
    }
}
