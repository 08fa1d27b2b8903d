/**
 * The petition itself.
 *
 * <p>Cast: {@link daylight.petitions.petition.Petition} is one as stored, {@link daylight.petitions.petition.Petitions} keeps them,
 * {@link daylight.petitions.petition.PetitionTransitions} is the one table of what may follow what and which event says so.
 *
 * <p>Invariants: a state changes only by an edge of that table, with its event and its row of public history, in one transaction that holds the petition's row.
 */
@NullMarked
package daylight.petitions.petition;

import org.jspecify.annotations.NullMarked;
