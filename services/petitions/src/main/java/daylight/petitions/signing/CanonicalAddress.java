package daylight.petitions.signing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One name for all addresses that reach one mailbox, so that a person signs once. Used to tell signers apart, never to send mail.
 *
 * <p>Tags after a plus are dropped everywhere: hardly any provider gives two people addresses that differ by one alone. The rest goes by what each provider says
 * of its own addresses.
 */
public final class CanonicalAddress {
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("googlemail.com", "gmail.com"),
            Map.entry("me.com", "icloud.com"),
            Map.entry("mac.com", "icloud.com"),
            Map.entry("pm.me", "proton.me"),
            Map.entry("protonmail.com", "proton.me"),
            Map.entry("protonmail.ch", "proton.me"),
            Map.entry("ya.ru", "yandex.ru"),
            Map.entry("yandex.com", "yandex.ru"),
            Map.entry("yandex.kz", "yandex.ru"),
            Map.entry("yandex.by", "yandex.ru"));

    private static final Set<String> DOTS_IGNORED = Set.of("gmail.com");
    private static final Set<String> PUNCTUATION_IGNORED = Set.of("proton.me");
    /** Yahoo's, in every country. */
    private static final Pattern HYPHEN_STARTS_TAG =
            Pattern.compile("yahoo\\.[a-z]{2,3}(\\.[a-z]{2})?|ymail\\.com|rocketmail\\.com");

    /** Whatever stands before the name of the mailbox: {@code shop@jo.fastmail.com} is {@code jo@fastmail.com}. */
    private static final Pattern SUBDOMAIN_IS_NAME = Pattern.compile("([a-z0-9-]+)\\.(fastmail\\.(?:com|fm))");

    private static final Set<String> DOT_IS_HYPHEN = Set.of("yandex.ru");

    private CanonicalAddress() {}

    public static String of(EmailAddress address) {
        Matcher inside = SUBDOMAIN_IS_NAME.matcher(address.domain());
        if (inside.matches()) {
            return inside.group(1) + "@" + inside.group(2);
        }
        String domain = ALIASES.getOrDefault(address.domain(), address.domain());
        String local = address.local().toLowerCase(Locale.ROOT);
        if (!local.startsWith("\"")) {
            local = provider(withoutTag(local, '+'), domain);
        }
        return local + "@" + domain;
    }

    private static String provider(String local, String domain) {
        if (DOTS_IGNORED.contains(domain)) {
            return local.replace(".", "");
        }
        if (PUNCTUATION_IGNORED.contains(domain)) {
            return local.replaceAll("[._-]", "");
        }
        if (DOT_IS_HYPHEN.contains(domain)) {
            return local.replace('.', '-');
        }
        return HYPHEN_STARTS_TAG.matcher(domain).matches() ? withoutTag(local, '-') : local;
    }

    /** A mark at the very start is part of the name. */
    private static String withoutTag(String local, char mark) {
        int at = local.indexOf(mark);
        return at > 0 ? local.substring(0, at) : local;
    }
}
