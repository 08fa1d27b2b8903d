/**
 * Signing without an account: the form, the pages that links in mails lead to, and the sponsors' invitation. Opening a page of a link does nothing, because mail scanners open them;
 * only its button acts. None of them sets or reads a cookie, and those that show a name are kept by no cache.
 */
@NullMarked
package daylight.web.signing;

import org.jspecify.annotations.NullMarked;
