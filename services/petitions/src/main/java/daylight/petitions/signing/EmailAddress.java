package daylight.petitions.signing;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address to which mail can go (RFC 5321, and RFC 6531 for letters beyond ASCII).
 *
 * @param local before the @, without quotes that are not needed
 * @param domain after it, in lower case, as ASCII
 */
public record EmailAddress(String local, String domain) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern ATOMS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\\\p{Cc}]|\\\\[^\\p{Cc}])+\"");
    /** What the mail client cannot hand over, quoted or not; the standard would allow it, and no provider gives it out. */
    private static final Pattern UNSENDABLE = Pattern.compile("[\\s,<>()]");

    /** Reads what somebody typed; empty when no mail could go there. Address literals ({@code [127.0.0.1]}) are not taken. */
    public static Optional<EmailAddress> of(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        int at = text.lastIndexOf('@');
        if (at < 1 || text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.empty();
        }
        String local = text.substring(0, at);
        if (local.getBytes(StandardCharsets.UTF_8).length > LONGEST_LOCAL) {
            return Optional.empty();
        }
        return local(local)
                .flatMap(name -> DomainName.ascii(text.substring(at + 1)).map(host -> new EmailAddress(name, host)))
                .filter(address -> address.text().getBytes(StandardCharsets.UTF_8).length <= LONGEST);
    }

    /** Whether it is an address by the standard, and is refused only because no mail client would take it. */
    static boolean isUnsendable(String typed) {
        int at = typed.strip().lastIndexOf('@');
        String local = at < 1 ? "" : typed.strip().substring(0, at);
        return QUOTED.matcher(local).matches() && UNSENDABLE.matcher(local).find();
    }

    private static Optional<String> local(String local) {
        if (ATOMS.matcher(local).matches()) {
            return Optional.of(local);
        }
        if (!QUOTED.matcher(local).matches() || UNSENDABLE.matcher(local).find()) {
            return Optional.empty();
        }
        String bare = local.substring(1, local.length() - 1).replaceAll("\\\\(.)", "$1");
        // Quoted one way, however it was typed.
        return Optional.of(ATOMS.matcher(bare).matches() ? bare : '"' + bare.replaceAll("[\"\\\\]", "\\\\$0") + '"');
    }

    /** As mail programs take it. */
    public String text() {
        return local + "@" + domain;
    }
}
