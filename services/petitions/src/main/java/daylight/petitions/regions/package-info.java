/** The places signatures can come from: data which an administrator loads. */
@NullMarked
package daylight.petitions.regions;

import org.jspecify.annotations.NullMarked;
