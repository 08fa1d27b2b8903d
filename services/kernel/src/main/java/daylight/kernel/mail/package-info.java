/**
 * Outgoing mail.
 *
 * <p>Cast: {@link daylight.kernel.mail.MailQueue} takes mails inside the transaction of what they tell of; the sender hands them to the mail server, again and
 * again until it has them, each domain at its own pace.
 *
 * <p>Guarantees: a mail is sent only if its transaction committed, at least once, and is deleted then. Nothing of it is logged.
 */
@NullMarked
package daylight.kernel.mail;

import org.jspecify.annotations.NullMarked;
