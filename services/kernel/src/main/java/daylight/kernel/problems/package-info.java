/**
 * Answers that say what went wrong: problem+json (RFC 9457), one mapper for everything.
 *
 * <p>Cast: a feature throws its own sealed {@link daylight.kernel.problems.Refusal}; {@link daylight.kernel.problems.InvalidInput} lists fields;
 * {@code ProblemMapper} turns these and whatever the framework throws into the same shape.
 *
 * <p>Invariants: what is unexpected leaves as 500 with a reference and nothing internal; the cause is in the log under that reference, once.
 */
@NullMarked
package daylight.kernel.problems;

import org.jspecify.annotations.NullMarked;
