package daylight.reports.cases;

import daylight.reports.ciphertext.Arrived;
import daylight.reports.ciphertext.Ciphertexts;
import daylight.reports.message.AlreadyReceived;
import daylight.reports.message.Kind;
import daylight.reports.message.Mailbox;
import daylight.reports.message.Mailboxes;
import daylight.reports.message.Message;
import daylight.reports.message.Messages;
import daylight.reports.roster.Rosters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Puts a sealed reply into the reporter's mailbox. The first is the acknowledgement. */
@ApplicationScoped
class SendReply {
    private final Cases cases;
    private final CaseClocks clocks;
    private final Mailboxes mailboxes;
    private final Messages messages;
    private final Ciphertexts ciphertexts;
    private final Rosters rosters;
    private final Clock clock;

    SendReply(
            Cases cases,
            CaseClocks clocks,
            Mailboxes mailboxes,
            Messages messages,
            Ciphertexts ciphertexts,
            Rosters rosters,
            Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.mailboxes = mailboxes;
        this.messages = messages;
        this.ciphertexts = ciphertexts;
        this.rosters = rosters;
        this.clock = clock;
    }

    /**
     * Sends it; the same file again is answered the same and stands once.
     *
     * @param feedback whether it tells what was done about the report
     */
    @Transactional
    Message send(UUID caseId, long epoch, boolean feedback, Arrived arrived) {
        Case locked = cases.lock(caseId);
        Optional<Message> before = messages.ofFile(arrived.sealed().sha256());
        if (before.isPresent()) {
            return before.filter(one -> one.caseId().equals(caseId) && one.kind() == Kind.REPLY)
                    .orElseThrow(AlreadyReceived::new);
        }
        rosters.require(epoch);
        Mailbox mailbox = mailboxes.ofCase(caseId).orElseThrow(CaseRefusal.NotFound::new);
        LocalDate today = LocalDate.now(clock);
        ciphertexts.keep(arrived);
        Message reply = reply(caseId, epoch, today, arrived);
        messages.insertReply(reply, mailbox.access());
        fulfil(locked, today, feedback);
        return reply;
    }

    private Message reply(UUID caseId, long epoch, LocalDate today, Arrived arrived) {
        return new Message(
                UUID.randomUUID(),
                caseId,
                Kind.REPLY,
                cases.nextNumber(caseId, Kind.REPLY, today),
                arrived.id(),
                today,
                arrived.sealed().size(),
                epoch,
                arrived.sealed().sha256(),
                arrived.sealed().sha256(),
                epoch);
    }

    private void fulfil(Case locked, LocalDate today, boolean feedback) {
        if (locked.acknowledgedOn() == null) {
            cases.update(
                    locked,
                    // Whoever acknowledges too late gains no time by it: the duty runs from the end of the seven days
                    // then.
                    "acknowledged_on = :today, feedback_by = least(feedback_by, :feedback)",
                    update -> update.bind("today", today).bind("feedback", clocks.feedbackBy(today)));
        }
        if (feedback && locked.feedbackOn() == null) {
            cases.update(locked, "feedback_on = :today", update -> update.bind("today", today));
        }
    }
}
