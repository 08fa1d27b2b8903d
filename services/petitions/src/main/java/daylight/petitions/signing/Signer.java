package daylight.petitions.signing;

import java.util.UUID;

/**
 * Who signs what, without saying who.
 *
 * @param signer the first 128 bits of the HMAC of the canonical address under the petition's key
 */
public record Signer(UUID petition, UUID signer) {}
