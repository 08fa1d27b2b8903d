/** News to signers who asked for them, sent in slices. */
@NullMarked
package daylight.petitions.announcing;

import org.jspecify.annotations.NullMarked;
