package daylight.reports.cases;

import daylight.reports.ciphertext.Arrived;
import daylight.reports.ciphertext.Ciphertexts;
import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import daylight.reports.message.Commitments;
import daylight.reports.message.Kind;
import daylight.reports.message.Mailbox;
import daylight.reports.message.Mailboxes;
import daylight.reports.message.Message;
import daylight.reports.message.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Puts a sealed message of a reporter into its case, and opens that with the first. */
@ApplicationScoped
public class FileReport {
    private static final byte[] THREAD = "daylight-thread-v1".getBytes(StandardCharsets.US_ASCII);

    private final Cases cases;
    private final CaseClocks clocks;
    private final Mailboxes mailboxes;
    private final Messages messages;
    private final Commitments commitments;
    private final Ciphertexts ciphertexts;
    private final Clock clock;

    FileReport(
            Cases cases,
            CaseClocks clocks,
            Mailboxes mailboxes,
            Messages messages,
            Commitments commitments,
            Ciphertexts ciphertexts,
            Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.mailboxes = mailboxes;
        this.messages = messages;
        this.commitments = commitments;
        this.ciphertexts = ciphertexts;
        this.clock = clock;
    }

    /**
     * Where a message goes.
     *
     * @param auth SHA-256 of the mailbox's key
     */
    public record Address(Hex32 mailbox, Hex32 auth, Hex32 commitment, long epoch) {}

    /**
     * Files it. Case, mailbox, message, proof and file are one transaction; constraints decide races.
     *
     * @return the day that is written down
     */
    @Transactional
    public LocalDate file(Address address, Arrived arrived) {
        LocalDate today = LocalDate.now(clock);
        UUID caseId = mailboxes
                .find(address.mailbox())
                .map(mailbox -> mailbox.openedBy(address.auth()).caseId())
                .orElseGet(() -> open(address, today));
        ciphertexts.keep(arrived);
        Message message = new Message(
                UUID.randomUUID(),
                caseId,
                Kind.REPORT,
                cases.nextNumber(caseId, Kind.REPORT, today),
                arrived.id(),
                today,
                arrived.sealed().size(),
                address.epoch(),
                arrived.sealed().sha256(),
                arrived.sealed().sha256(),
                address.epoch());
        messages.insertReport(message);
        commitments.insert(address.commitment(), today, message.id());
        return today;
    }

    private UUID open(Address address, LocalDate today) {
        UUID id = UUID.randomUUID();
        LocalDate acknowledgeBy = clocks.acknowledgeBy(today);
        Hex32 thread = new Hex32(Digest.of(THREAD, address.mailbox().bytes()));
        cases.insert(id, today, acknowledgeBy, clocks.feedbackBy(acknowledgeBy), thread);
        mailboxes.insert(new Mailbox(address.mailbox(), address.auth(), id));
        return id;
    }
}
