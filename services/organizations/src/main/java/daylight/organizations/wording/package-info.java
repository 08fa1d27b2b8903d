/**
 * What texts are compared and found by.
 *
 * <p>Cast: {@link daylight.organizations.wording.NameKey} is a name without what eyes do not tell apart, {@link daylight.organizations.wording.NameLook} the same with its capitals,
 * {@link daylight.organizations.wording.NameCore} what is left of it without
 * place and form; {@link daylight.organizations.wording.SearchWords} are the words a text is found by;
 * {@link daylight.organizations.wording.NameForms} makes all three of a name. {@code Letters} and {@code CharacterKeys} are the shortcuts for ordinary characters.
 *
 * <p>Invariants: a key of a key is the same key; what a shortcut gives is what the long way gives (a property test compares); nothing here reads a database.
 */
@NullMarked
package daylight.organizations.wording;

import org.jspecify.annotations.NullMarked;
