/**
 * The registrars' desk for applications.
 *
 * <p>Cast: {@code ReviewQueue} lists what waits by its statutory day; {@code ReviewApplication} are the acts of a registrar; {@code Letters} tell the applicant.
 *
 * <p>Invariants: who applied decides nothing, and who proposed a refusal does not confirm it; of two decisions at once one is refused (412); an approval issues the code, enters the organization and appoints its applicant in one transaction.
 */
@NullMarked
package daylight.organizations.reviewing;

import org.jspecify.annotations.NullMarked;
