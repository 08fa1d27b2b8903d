@NullMarked
package daylight.seeds.generating;

import org.jspecify.annotations.NullMarked;
