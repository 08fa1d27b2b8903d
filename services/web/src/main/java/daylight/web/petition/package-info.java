/**
 * Reading petitions: the list with its search, and the page of one: what it asks, where it stands and until when whom it obliges, how its signatures came.
 *
 * <p>{@link daylight.web.petition.Stage} says a state in words; the desks use it too. No page here knows who reads it, and none names a signer.
 */
@NullMarked
package daylight.web.petition;

import org.jspecify.annotations.NullMarked;
