@NullMarked
package daylight.web.account;

import org.jspecify.annotations.NullMarked;
