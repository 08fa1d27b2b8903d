package daylight.petitions.endorsing;

import daylight.contracts.petitions.EndorsementWithdrawn;
import daylight.contracts.petitions.PetitionEndorsed;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.endorsing.Organizations.Organization;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Endorses for an organization, and takes it back. An endorsement is a public act of the organization and counts as no signature. */
@ApplicationScoped
class EndorsePetition {
    private final Petitions petitions;
    private final Organizations organizations;
    private final Outbox outbox;
    private final Jdbi jdbi;
    private final Clock clock;

    EndorsePetition(Petitions petitions, Organizations organizations, Outbox outbox, Jdbi jdbi, Clock clock) {
        this.petitions = petitions;
        this.organizations = organizations;
        this.outbox = outbox;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Endorses; again is the same.
     *
     * @param account that must speak for the organization
     * @throws PetitionRefusal 404 without such an organization, 409 when the petition takes no signatures
     */
    @Transactional
    public void endorse(UUID id, UUID organization, @Nullable String statement, String account) {
        Instant now = clock.instant();
        Petition petition = petitions.lock(id);
        Organization speaker = organizations.of(account, organization).orElseThrow(PetitionRefusal.NotFound::new);
        if (!petition.takesSignatures(now)) {
            throw new PetitionRefusal.TakesNoSignatures();
        }
        if (insert(id, new Endorsement(speaker.organization(), speaker.name(), statement, now))) {
            outbox.append(
                    new PetitionEndorsed(id, petitions.nextVersion(id), speaker.organization(), speaker.name(), now));
        }
    }

    /** Takes it back; there may be none. */
    @Transactional
    public void withdraw(UUID id, UUID organization, String account) {
        Organization speaker = organizations.of(account, organization).orElseThrow(PetitionRefusal.NotFound::new);
        Petition petition = petitions.lock(id);
        int gone = jdbi.withHandle(handle -> handle.execute(
                "DELETE FROM endorsement WHERE petition_id = ? AND organization_id = ?",
                petition.id(),
                speaker.organization()));
        if (gone == 1) {
            outbox.append(
                    new EndorsementWithdrawn(id, petitions.nextVersion(id), speaker.organization(), clock.instant()));
        }
    }

    private boolean insert(UUID petition, Endorsement one) {
        return jdbi.withHandle(handle ->
                handle.createUpdate("INSERT INTO endorsement (petition_id, organization_id, name, statement, at) VALUES"
                                        + " (:petition, :organization, :name, :statement, :at) ON CONFLICT DO NOTHING")
                                .bind("petition", petition)
                                .bind("organization", one.organization())
                                .bind("name", one.name())
                                .bind("statement", one.statement())
                                .bind("at", one.at())
                                .execute()
                        == 1);
    }
}
