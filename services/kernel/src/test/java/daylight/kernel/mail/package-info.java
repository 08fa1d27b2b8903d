@NullMarked
package daylight.kernel.mail;

import org.jspecify.annotations.NullMarked;
