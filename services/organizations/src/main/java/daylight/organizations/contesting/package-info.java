/** "This person is wrongly listed": said by anybody with an account, settled by a registrar. What was said is never public. */
@NullMarked
package daylight.organizations.contesting;

import org.jspecify.annotations.NullMarked;
