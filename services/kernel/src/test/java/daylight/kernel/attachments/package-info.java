@NullMarked
package daylight.kernel.attachments;

import org.jspecify.annotations.NullMarked;
