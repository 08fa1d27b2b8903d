/** Lists as tables that any program reads. */
@NullMarked
package daylight.kernel.tables;

import org.jspecify.annotations.NullMarked;
