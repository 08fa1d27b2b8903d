/**
 * Signing, confirming and withdrawing.
 *
 * <p>Cast: {@link daylight.petitions.signing.CanonicalAddress} says which addresses are one; {@code SigningTokens} are the links in mails;
 * {@code BatchWriter} turns many callers into one transaction.
 *
 * <p>Guarantees: an acknowledged signature is durable; one person counts once; no answer tells whether somebody has signed.
 */
@NullMarked
package daylight.petitions.signing;

import org.jspecify.annotations.NullMarked;
