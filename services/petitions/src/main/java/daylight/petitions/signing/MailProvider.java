package daylight.petitions.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a provider says of its own addresses: a line of {@code mail-providers.txt}.
 *
 * @param domain that stands for all domains of the same mailboxes; of one that is in every country, its own does
 */
record MailProvider(String domain, List<String> others, Rule rule, String source) {
    /** How names of one mailbox may differ. */
    enum Rule {
        NONE,
        DOTS_IGNORED,
        PUNCTUATION_IGNORED,
        DOT_IS_HYPHEN,
        HYPHEN_STARTS_TAG,
        NAME_IN_DOMAIN
    }

    private static final String EVERYWHERE = ".*";
    private static final Pattern COUNTRY = Pattern.compile("[a-z]{2,3}(\\.[a-z]{2})?");
    private static final Pattern LABEL_BEFORE = Pattern.compile("([a-z0-9-]+)\\.(.+)");
    private static final List<MailProvider> ALL = read();

    static List<MailProvider> all() {
        return ALL;
    }

    /** The address by the rules of its provider; lower case and without what stands after a plus already. */
    static String canonical(String local, String domain) {
        Matcher named = LABEL_BEFORE.matcher(domain);
        if (named.matches()
                && find(named.group(2))
                        .filter(one -> one.rule == Rule.NAME_IN_DOMAIN)
                        .isPresent()) {
            return named.group(1) + "@" + named.group(2);
        }
        return find(domain)
                .map(provider -> provider.name(local) + "@" + provider.standsFor(domain))
                .orElse(local + "@" + domain);
    }

    private static Optional<MailProvider> find(String domain) {
        return ALL.stream().filter(matches(domain)).findFirst();
    }

    private static Predicate<MailProvider> matches(String domain) {
        return one -> one.domain.equals(domain) || one.others.contains(domain) || one.isOfCountry(domain);
    }

    private boolean isOfCountry(String asked) {
        String start = everywhere() ? domain.substring(0, domain.length() - 1) : "";
        return everywhere()
                && asked.startsWith(start)
                && COUNTRY.matcher(asked.substring(start.length())).matches();
    }

    private boolean everywhere() {
        return domain.endsWith(EVERYWHERE);
    }

    private String standsFor(String asked) {
        return everywhere() ? asked : domain;
    }

    /** What is quoted is taken as it is. */
    private String name(String local) {
        if (local.startsWith("\"")) {
            return local;
        }
        return switch (rule) {
            case NONE, NAME_IN_DOMAIN -> local;
            case DOTS_IGNORED -> local.replace(".", "");
            case PUNCTUATION_IGNORED -> local.replaceAll("[._-]", "");
            case DOT_IS_HYPHEN -> local.replace('.', '-');
            case HYPHEN_STARTS_TAG -> CanonicalAddress.withoutTag(local, '-');
        };
    }

    private static List<MailProvider> read() {
        try (InputStream file = Objects.requireNonNull(
                MailProvider.class.getResourceAsStream("mail-providers.txt"), "mail-providers.txt")) {
            List<MailProvider> all = new ArrayList<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(MailProvider::parse)
                    .forEach(all::add);
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MailProvider parse(String line) {
        List<String> columns =
                Pattern.compile("\\|").splitAsStream(line).map(String::strip).toList();
        return new MailProvider(
                columns.get(0),
                columns.get(1).isEmpty() ? List.of() : List.of(columns.get(1).split(" ")),
                Rule.valueOf(columns.get(2).toUpperCase(Locale.ROOT).replace('-', '_')),
                columns.get(3));
    }
}
