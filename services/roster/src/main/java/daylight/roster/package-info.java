/**
 * To whom a report is sealed, as a signed note (docs/reports-protocol.md, section 2).
 *
 * <p>Cast: {@link daylight.roster.SignedNote} is a text with signatures (C2SP signed-note); {@link daylight.roster.VerifierKey} and {@link daylight.roster.RootKey} are the two halves of what signs it;
 * {@link daylight.roster.Roster} is what the text says; {@link daylight.roster.MemberLine} is how an investigator asks to be on it; {@link daylight.roster.Curves} and {@link daylight.roster.Bech32} write keys.
 *
 * <p>Invariants: a roster that was read has one to eight bodies, exactly eight members, all different, and lasts 35 days at most. Nothing here reads a clock, a file or the network.
 */
@NullMarked
package daylight.roster;

import org.jspecify.annotations.NullMarked;
