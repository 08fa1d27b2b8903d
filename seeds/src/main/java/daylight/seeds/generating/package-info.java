/**
 * Makes the sample data in {@code seeds/data} from the catalogue of texts, once, from a fixed seed: the same files come
 * out on every machine, and a test holds the committed ones to that.
 */
@NullMarked
package daylight.seeds.generating;

import org.jspecify.annotations.NullMarked;
