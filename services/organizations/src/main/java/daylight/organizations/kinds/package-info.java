/**
 * The kinds of organizations and the rules of each, as data with its source in law.
 *
 * <p>Cast: {@link daylight.organizations.kinds.Kinds} has read them all from {@code kinds.json}; {@link daylight.organizations.kinds.Kind} is one. A rule that changes is a change of that file, not of code.
 */
@NullMarked
package daylight.organizations.kinds;

import org.jspecify.annotations.NullMarked;
