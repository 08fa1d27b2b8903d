/** The signed-in reader's own page, and signing in and out. */
@NullMarked
package daylight.web.account;

import org.jspecify.annotations.NullMarked;
