/**
 * Filings: the only way to change the register.
 *
 * <p>Cast: {@link daylight.organizations.filing.FilingContent} is what each kind carries; {@code ReadFiling} reads it and refuses what is wrong; {@code FileForOrganization} and {@code DecideFiling} are the
 * acts; {@code GiveEffect} applies a filing on its day.
 *
 * <p>Invariants: what fits is decided three times, when it is filed, accepted and has effect, for the register moves meanwhile; who filed it never accepts it; a filing that no longer fits on its day
 * has no effect and says why. The organization's row is always taken before the filing's.
 */
@NullMarked
package daylight.organizations.filing;

import org.jspecify.annotations.NullMarked;
