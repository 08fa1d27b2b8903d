package daylight.petitions.signing;

/**
 * A signature that waits for its confirmation.
 *
 * @param sponsor whether it supports the petition before moderation
 * @param marks what looked odd, see {@link Marks}
 */
public record PendingSignature(
        Signer signer, String region, String name, String address, boolean news, boolean sponsor, int marks) {}
