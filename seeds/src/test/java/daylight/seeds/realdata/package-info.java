@NullMarked
package daylight.seeds.realdata;

import org.jspecify.annotations.NullMarked;
