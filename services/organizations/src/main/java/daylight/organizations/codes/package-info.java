/**
 * Unified social credit codes (GB 32100-2015) and the organization codes inside them (GB 11714-1997).
 *
 * <p>Cast: {@link daylight.organizations.codes.CreditCode} is a code, {@link daylight.organizations.codes.CheckCharacters} the arithmetic, {@link daylight.organizations.codes.SocialCreditCodes} gives out new
 * ones.
 *
 * <p>Invariants: a code we issue has both check characters right and was never issued before; one that fails the check is taken only with a reason.
 */
@NullMarked
package daylight.organizations.codes;

import org.jspecify.annotations.NullMarked;
