package daylight.reports.forms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
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
import daylight.roster.Body;
import daylight.roster.Roster;
import daylight.roster.RosterFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * Seals and stores it under a receipt.
     *
     * @throws InvalidInput 422 when a body that is left out is none of the roster, or nobody would be left
     */
    Proof send(PlainForm form, Receipt receipt) throws IOException {
        // To the roster that the form was made of: a body that a later one adds was not offered.
        Roster roster = form.epoch() == 0 ? rosters.current() : rosters.taken(form.epoch());
        List<String> readers = readers(form, roster);
        byte[] json = message(form, receipt, roster.epoch(), readers).toString().getBytes(StandardCharsets.UTF_8);
        byte[] file = Age.seal(Age.padded(Tar.write(Map.of("message.json", json))), readers);
        Hex32 commitment = receipt.commitment(new Hex32(Digest.of(file)), 1);
        FileReport.Address address =
                new FileReport.Address(receipt.mailbox(), Mailbox.hashed(receipt.auth()), commitment, roster.epoch());
        return receiveMessage.take(address, new ByteArrayInputStream(file));
    }

    private static List<String> readers(PlainForm form, Roster roster) {
        Set<String> bodies = roster.bodies().stream().map(Body::slug).collect(Collectors.toSet());
        if (bodies.containsAll(form.without())) {
            try {
                return roster.recipientsWithout(form.without());
            } catch (RosterFault nobody) {
                throw InvalidInput.ofBody(List.of(new FieldError("without", "Must leave at least one body in.")));
            }
        }
        throw InvalidInput.ofBody(List.of(new FieldError("without", "Must be bodies of the roster.")));
    }

    private static ObjectNode message(PlainForm form, Receipt receipt, long epoch, List<String> readers) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("version", 1);
        message.put("kind", "report");
        message.put("sealedBy", "server");
        message.put("thread", receipt.thread().hex());
        message.put("sequence", 1);
        message.put("previous", NOTHING_BEFORE);
        message.put("epoch", epoch);
        message.put("replyTo", receipt.recipient());
        ArrayNode recipients = message.putArray("recipients");
        readers.forEach(recipients::add);
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
