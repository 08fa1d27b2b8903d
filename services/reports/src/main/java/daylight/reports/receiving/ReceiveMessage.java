package daylight.reports.receiving;

import daylight.reports.allowance.Allowances;
import daylight.reports.cases.FileReport;
import daylight.reports.ciphertext.Arrived;
import daylight.reports.ciphertext.Ciphertexts;
import daylight.reports.keys.Hex32;
import daylight.reports.message.AlreadyReceived;
import daylight.reports.message.Commitments;
import daylight.reports.message.Mailbox;
import daylight.reports.message.Mailboxes;
import daylight.reports.message.Message;
import daylight.reports.message.Messages;
import daylight.reports.puzzle.Puzzles;
import daylight.reports.receipt.Receipt;
import daylight.reports.roster.Rosters;
import daylight.reports.sealing.SealedStream;
import daylight.reports.sealing.Shape;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;

/** Takes a sealed message in: cheap questions first, the file last. */
@ApplicationScoped
public class ReceiveMessage {
    private static final int BUFFER = 64 * 1024;

    private final Allowances allowances;
    private final Puzzles puzzles;
    private final Rosters rosters;
    private final Mailboxes mailboxes;
    private final Messages messages;
    private final Commitments commitments;
    private final Ciphertexts ciphertexts;
    private final FileReport fileReport;

    ReceiveMessage(
            Allowances allowances,
            Puzzles puzzles,
            Rosters rosters,
            Mailboxes mailboxes,
            Messages messages,
            Commitments commitments,
            Ciphertexts ciphertexts,
            FileReport fileReport) {
        this.allowances = allowances;
        this.puzzles = puzzles;
        this.rosters = rosters;
        this.mailboxes = mailboxes;
        this.messages = messages;
        this.commitments = commitments;
        this.ciphertexts = ciphertexts;
        this.fileReport = fileReport;
    }

    /** Line and file of section 6: with a puzzle. */
    public Proof receive(InputStream body) throws IOException {
        InputStream in = new BufferedInputStream(body, BUFFER);
        Envelope envelope = Envelope.read(in);
        puzzles.take(envelope.challenge(), envelope.commitment(), envelope.nonce());
        allowances.takeMessage();
        // Only now: a place costs its holder a puzzle, so nobody keeps all of them for nothing.
        return allowances.underWay(() -> take(envelope.address(), in));
    }

    /** A file that came another way, whose sender was admitted already. */
    public Proof take(FileReport.Address address, InputStream file) throws IOException {
        mailboxes.find(address.mailbox()).ifPresent(mailbox -> mailbox.openedBy(address.auth()));
        SealedStream stream = SealedStream.open(file, Shape.REPORT);
        Optional<Commitments.Received> before = commitments.find(address.commitment());
        if (before.isPresent()) {
            return again(address, before.get(), ciphertexts.measure(stream));
        }
        rosters.require(address.epoch());
        Arrived arrived = ciphertexts.receive(stream);
        try {
            return keep(address, arrived);
        } catch (AlreadyReceived | JdbiException refused) {
            // Sent twice at once, by a client that waited no longer: the other was kept while this one came.
            return commitments
                    .find(address.commitment())
                    .map(other -> again(address, other, arrived.sealed()))
                    .orElseThrow(() -> refused);
        }
    }

    /**
     * A file whose sender could not know its hash before: C is made here, of r.
     *
     * @param auth SHA-256 of the mailbox's key
     */
    public Proof take(Hex32 mailbox, Hex32 auth, long epoch, byte[] r, InputStream file) throws IOException {
        mailboxes.find(mailbox).ifPresent(known -> known.openedBy(auth));
        rosters.require(epoch);
        Arrived arrived = ciphertexts.receive(SealedStream.open(file, Shape.REPORT));
        Hex32 commitment = Receipt.commitment(arrived.sealed().sha256(), r);
        return keep(new FileReport.Address(mailbox, auth, commitment, epoch), arrived);
    }

    private Proof keep(FileReport.Address address, Arrived arrived) {
        try {
            if (messages.ofFile(arrived.sealed().sha256()).isPresent()) {
                throw new AlreadyReceived();
            }
            return proof(address, arrived.sealed(), fileReport.file(address, arrived));
        } catch (RuntimeException refused) {
            ciphertexts.drop(arrived);
            throw refused;
        }
    }

    /** After a lost connection: the same file, mailbox and commitment are answered as the first time. */
    private Proof again(FileReport.Address address, Commitments.Received before, SealedStream.Sealed sealed) {
        UUID id = before.message();
        Message message = id == null ? null : messages.find(id).orElse(null);
        UUID caseId = mailboxes.find(address.mailbox()).map(Mailbox::caseId).orElse(null);
        if (message == null
                || !message.firstSha256().equals(sealed.sha256())
                || !message.caseId().equals(caseId)) {
            throw new AlreadyReceived();
        }
        return proof(address, sealed, message.day());
    }

    private static Proof proof(FileReport.Address address, SealedStream.Sealed sealed, LocalDate day) {
        return new Proof(
                address.commitment().hex(),
                sealed.sha256().hex(),
                day.toString(),
                sealed.size().code());
    }
}
