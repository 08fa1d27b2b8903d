@NullMarked
package daylight.kernel.database;

import org.jspecify.annotations.NullMarked;
