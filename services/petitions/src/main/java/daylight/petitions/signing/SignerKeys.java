package daylight.petitions.signing;

import daylight.petitions.petition.PetitionRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The random key of each petition. It lives in the database alone, so that destroying the row destroys it everywhere. */
@ApplicationScoped
public class SignerKeys {
    private static final int LENGTH = 32;

    private final Jdbi jdbi;
    private final SecureRandom random = new SecureRandom();

    SignerKeys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Makes the key of a new petition. */
    public void create(UUID petition) {
        byte[] key = new byte[LENGTH];
        random.nextBytes(key);
        jdbi.useHandle(
                handle -> handle.createUpdate("INSERT INTO petition_key (petition_id, key) VALUES (:petition, :key)")
                        .bind("petition", petition)
                        .bind("key", key)
                        .execute());
    }

    /**
     * Who this address is to the petition.
     *
     * @throws PetitionRefusal.TakesNoSignatures 409 when the key was destroyed with the addresses
     */
    public Signer signer(UUID petition, EmailAddress address) {
        return find(petition, address).orElseThrow(PetitionRefusal.TakesNoSignatures::new);
    }

    /** Who this address is to the petition; nobody, once the key was destroyed with the addresses, and where signatures were counted elsewhere. */
    Optional<Signer> find(UUID petition, EmailAddress address) {
        byte[] name = CanonicalAddress.of(address).getBytes(StandardCharsets.UTF_8);
        return jdbi.withHandle(
                        handle -> handle.createQuery("SELECT key FROM petition_key WHERE petition_id = :petition")
                                .bind("petition", petition)
                                .mapTo(byte[].class)
                                .findOne())
                .map(key -> new Signer(petition, Macs.uuid(key, name)));
    }
}
