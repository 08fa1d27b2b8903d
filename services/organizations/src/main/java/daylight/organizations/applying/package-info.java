/**
 * Applying for registration: drafts saved step by step, submission, withdrawal.
 *
 * <p>Cast: {@code ReadSteps} reads what a step may hold; {@code SaveStep}, {@code SubmitApplication} and {@code WithdrawApplication} are the acts of an applicant.
 */
@NullMarked
package daylight.organizations.applying;

import org.jspecify.annotations.NullMarked;
