package daylight.disclosures.record;

import daylight.disclosures.agency.AgencyFields;
import daylight.kernel.input.Choices;
import daylight.kernel.input.Fields;
import daylight.kernel.input.TextRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a record as they come from outside, and what they may hold. */
public final class RecordFields {
    public static final TextRule REASON = TextRule.text(500);
    public static final TextRule LEGAL_BASIS = TextRule.text(500);

    private static final TextRule TITLE = TextRule.line(500);
    private static final TextRule SUMMARY = TextRule.text(2_000);
    private static final TextRule BODY = TextRule.text(1_000_000);
    private static final TextRule NUMBER = TextRule.line(120);
    private static final TextRule URL = TextRule.line(2_000);
    /**
     * A name in any script, as browsers take it (RFC 5890), or an address, and its port. Nothing before an at sign: a name and password in a public address is a secret that
     * somebody pasted.
     */
    private static final Pattern HOST =
            Pattern.compile("(?:\\[[0-9a-fA-F:.]+]|[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.-]*)(?::([0-9]{0,5}))?");

    private static final int LAST_PORT = 65_535;
    private static final TextRule TOPIC = TextRule.line(80);
    private static final int MOST_TOPICS = 20;
    private static final int MOST_RELATED = 50;
    private static final Map<String, Category> CATEGORIES = Choices.of(Category.class, Category::code);
    private static final Map<String, Language> LANGUAGES = Choices.of(Language.class, Language::code);

    private RecordFields() {}

    /**
     * Reads all but the agency, which the caller has read. Faults are kept in {@code in} until its {@code finish}.
     *
     * @param today the agency's day: what was issued or published lies not after it
     */
    public static RecordContent read(Fields in, String agency, LocalDate today) {
        String title = in.requiredText("title", TITLE);
        String summary = in.text("summary", SUMMARY);
        String body = in.text("body", BODY);
        Language language = in.choice("language", LANGUAGES);
        LocalDate effectiveFrom = in.date("effectiveFrom");
        return new RecordContent(
                agency,
                in.requiredChoice("category", CATEGORIES),
                title,
                summary,
                body,
                language == null ? guessed(title, summary, body) : language,
                in.text("documentNumber", NUMBER),
                past(in, "issued", today),
                url(in),
                past(in, "firstPublished", today),
                effectiveFrom,
                notBefore(effectiveFrom, in),
                in.text("region", AgencyFields.REGION),
                distinct(in.texts("topics", MOST_TOPICS, TOPIC)),
                in.text("legalBasis", LEGAL_BASIS),
                distinct(in.ids("related", MOST_RELATED)));
    }

    private static @Nullable LocalDate past(Fields in, String name, LocalDate today) {
        LocalDate date = in.date(name);
        if (date != null && date.isAfter(today)) {
            in.refuse(name, "Must not be in the future.");
        }
        return date;
    }

    private static @Nullable LocalDate notBefore(@Nullable LocalDate effectiveFrom, Fields in) {
        LocalDate effectiveTo = in.date("effectiveTo");
        if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            in.refuse("effectiveTo", "Must not be before effectiveFrom.");
        }
        return effectiveTo;
    }

    private static @Nullable String url(Fields in) {
        String url = in.text("sourceUrl", URL);
        if (url != null && !isWeb(url)) {
            in.refuse(
                    "sourceUrl", "Must be a whole address that begins with http:// or https://, without a user name.");
        }
        return url;
    }

    private static boolean isWeb(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            Matcher host = HOST.matcher(Objects.requireNonNullElse(uri.getRawAuthority(), ""));
            return web && host.matches() && isPort(host.group(1));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isPort(@Nullable String digits) {
        return digits == null || digits.isEmpty() || Integer.parseInt(digits) <= LAST_PORT;
    }

    private static Language guessed(String title, @Nullable String summary, @Nullable String body) {
        return Language.guess(title + Objects.requireNonNullElse(summary, "") + firstOf(body));
    }

    private static String firstOf(@Nullable String body) {
        return body == null ? "" : body.substring(0, Math.min(body.length(), 2_000));
    }

    private static <T> List<T> distinct(List<T> values) {
        return values.size() < 2 ? values : values.stream().distinct().toList();
    }
}
