/**
 * Certificates of registration as PDF, and whether one still holds.
 *
 * <p>Cast: {@link daylight.organizations.certificates.Certificates} issues and checks, {@code CertificatePaper} draws.
 *
 * <p>Invariants: a certificate is what it shows: while the entry says the same, the same number is given out again; once it says something else, or the organization may not act, the paper no longer
 * holds, and the page behind its code says so.
 */
@NullMarked
package daylight.organizations.certificates;

import org.jspecify.annotations.NullMarked;
