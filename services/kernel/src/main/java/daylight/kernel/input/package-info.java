/**
 * Reads JSON from outside: a strict tree, and every offending field at once.
 *
 * <p>Cast: {@link daylight.kernel.input.JsonInput} parses a body; {@link daylight.kernel.input.Fields} hands out its members and collects what is wrong;
 * {@link daylight.kernel.input.TextRule} says what a text may hold.
 *
 * <p>Invariants: a member twice, a member nobody asked for, a wrong type, an overlong text, control characters, half surrogates and bidirectional overrides are refused; nothing is bound before
 * {@link daylight.kernel.input.Fields#finish} has returned. JSON null counts as absent.
 */
@NullMarked
package daylight.kernel.input;

import org.jspecify.annotations.NullMarked;
