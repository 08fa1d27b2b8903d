/**
 * What texts are compared and found by.
 *
 * <p>Cast: {@link daylight.organizations.wording.NameKey} is a name without what eyes do not tell apart, {@link daylight.organizations.wording.NameCore} what is left of it without
 * place and form; {@link daylight.organizations.wording.SearchWords} are the words a text is found by.
 *
 * <p>Invariants: a key of a key is the same key; nothing here reads a database.
 */
@NullMarked
package daylight.organizations.wording;

import org.jspecify.annotations.NullMarked;
