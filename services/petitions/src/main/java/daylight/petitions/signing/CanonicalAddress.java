package daylight.petitions.signing;

import java.util.Locale;

/**
 * One name for all addresses that reach one mailbox, so that a person signs once. Used to tell signers apart, never to send mail.
 *
 * <p>Tags after a plus are dropped everywhere: hardly any provider gives two people addresses that differ by one alone. The rest goes by what each provider says
 * of its own addresses ({@link MailProvider}).
 */
public final class CanonicalAddress {
    private CanonicalAddress() {}

    public static String of(EmailAddress address) {
        String local = address.local().toLowerCase(Locale.ROOT);
        return MailProvider.canonical(local.startsWith("\"") ? local : withoutTag(local, '+'), address.domain());
    }

    /** A mark at the very start is part of the name. */
    static String withoutTag(String local, char mark) {
        int at = local.indexOf(mark);
        return at > 0 ? local.substring(0, at) : local;
    }
}
