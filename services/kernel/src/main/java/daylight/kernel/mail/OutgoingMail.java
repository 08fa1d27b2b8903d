package daylight.kernel.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail in plain text.
 *
 * @param unsubscribe URL to which a mail program posts to stop mails like this (RFC 8058); null for mails that were asked for one by one
 */
public record OutgoingMail(
        String to, String subject, String text, @Nullable String unsubscribe) {
    String domain() {
        return to.substring(to.lastIndexOf('@') + 1);
    }
}
