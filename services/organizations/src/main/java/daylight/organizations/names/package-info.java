/**
 * Whether a name is free, and why not: exact, by its key, by likeness, by its words and its form. For anybody, and while typing.
 *
 * <p>Cast: {@link daylight.organizations.names.NameCheck} asks, {@link daylight.organizations.names.NameFindings} is the answer; {@link daylight.organizations.names.KnownNames} looks for what others
 * have, alike by {@link daylight.organizations.names.NamePairs}, {@link daylight.organizations.names.KeptNames} for what is kept for them; the words, forms and their source are data, in rules.json.
 *
 * <p>Guarantee: what stands in {@code clashes} as blocking is what keeps a name from being registered, and the index of the register decides between two at once. A name is
 * kept by one alone, whether it is reserved, applied for or filed for: who asks in the transaction that keeps it has a turn.
 */
@NullMarked
package daylight.organizations.names;

import org.jspecify.annotations.NullMarked;
