package daylight.petitions.signing;

import java.util.Objects;

/**
 * A signature that waits for its confirmation.
 *
 * @param sponsor whether it supports the petition before moderation
 * @param marks what looked odd, see {@link Marks}
 */
public record PendingSignature(
        Signer signer, String region, String name, String address, boolean news, boolean sponsor, int marks) {
    /** The same by the word of its signer. */
    PendingSignature as(Confirmation confirmed) {
        return new PendingSignature(
                signer,
                Objects.requireNonNullElse(confirmed.region(), region),
                Objects.requireNonNullElse(confirmed.name(), name),
                address,
                news,
                sponsor,
                marks);
    }
}
