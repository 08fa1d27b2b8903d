package daylight.reports.cases;

import daylight.reports.ciphertext.Arrived;
import daylight.reports.ciphertext.Ciphertexts;
import daylight.reports.keys.Hex32;
import daylight.reports.message.Message;
import daylight.reports.message.Messages;
import daylight.reports.roster.Rosters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts the same content, sealed anew to a later roster, in the place of a file. What it first was stays known. */
@ApplicationScoped
class RewrapMessage {
    private final Messages messages;
    private final Ciphertexts ciphertexts;
    private final Rosters rosters;

    RewrapMessage(Messages messages, Ciphertexts ciphertexts, Rosters rosters) {
        this.messages = messages;
        this.ciphertexts = ciphertexts;
        this.rosters = rosters;
    }

    /** @throws CaseRefusal.NotFound 404 */
    Message find(UUID id) {
        return messages.find(id).orElseThrow(CaseRefusal.NotFound::new);
    }

    /**
     * Replaces the file.
     *
     * @param expected SHA-256 of the file that was rewrapped
     * @throws CaseRefusal.Stale 412 when another has rewrapped it meanwhile
     * @throws CaseRefusal.NotNewer 409 when it is sealed to that roster or a later one already
     */
    @Transactional
    Message rewrap(UUID id, Hex32 expected, long epoch, Arrived arrived) {
        rosters.require(epoch);
        Message message = messages.lock(id).orElseThrow(CaseRefusal.NotFound::new);
        if (!message.sha256().equals(expected)) {
            throw new CaseRefusal.Stale(message.sha256());
        }
        if (epoch <= message.epoch()) {
            throw new CaseRefusal.NotNewer();
        }
        ciphertexts.keep(arrived);
        messages.rewrap(message, arrived.id(), arrived.sealed().sha256(), epoch);
        ciphertexts.remove(message.body());
        return find(id);
    }
}
