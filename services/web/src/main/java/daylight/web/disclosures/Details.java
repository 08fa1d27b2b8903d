package daylight.web.disclosures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What services say of refusals, in Chinese. They say it in English, a sentence a reason, with values in it; details_zh.txt has every such sentence with gaps for the values, and
 * what it is in Chinese. A test reads the services' sources and misses none. See ADR 30.
 */
final class Details {
    private static final String FILE = "/details_zh.txt";
    private static final Pattern GAP = Pattern.compile("\\{(\\d?)}");
    private static final String ANYTHING = "{}";
    /** A value does not reach into the next sentence. */
    private static final String VALUE = "(?:(?!\\. \\p{Lu}).)*?";

    private static final Details CHINESE = read();

    /** A sentence with gaps. */
    private record Gapped(Pattern english, String chinese, int letters) {}

    private final Map<String, String> whole = new HashMap<>();
    private final List<Gapped> gapped = new ArrayList<>();

    private Details() {}

    /** A detail of one sentence or several in Chinese; one that nobody translated is quoted. */
    static String inChinese(String detail) {
        return CHINESE.several(detail.strip());
    }

    private static Details read() {
        Details details = new Details();
        entries().forEach(details::add);
        // What fixes more of a sentence goes first; the entry for anything at all goes last.
        details.gapped.sort(Comparator.comparingInt(Gapped::letters).reversed());
        return details;
    }

    private void add(String english, String chinese) {
        if (GAP.matcher(english).find()) {
            String value = english.equals(ANYTHING) ? ".*" : VALUE;
            String pattern = Pattern.quote(english).replace("{}", "\\E(" + value + ")\\Q");
            gapped.add(new Gapped(Pattern.compile(pattern, Pattern.DOTALL), chinese, english.length()));
        } else {
            whole.put(english, chinese);
        }
    }

    private String several(String detail) {
        String one = one(detail, known());
        for (int at = detail.indexOf(". "); one == null && at > 0; at = detail.indexOf(". ", at + 1)) {
            String first = one(detail.substring(0, at + 1), known());
            one = first == null ? null : first + several(detail.substring(at + 2));
        }
        return one == null ? Objects.requireNonNull(one(detail, gapped)) : one;
    }

    private @Nullable String one(String sentence, List<Gapped> among) {
        String same = whole.get(sentence);
        if (same != null) {
            return same;
        }
        for (Gapped each : among) {
            Matcher match = each.english().matcher(sentence);
            if (match.matches()) {
                return filled(each.chinese(), match);
            }
        }
        return null;
    }

    private String filled(String chinese, Matcher values) {
        int[] next = {1};
        return GAP.matcher(chinese).replaceAll(gap -> {
            int place = gap.group(1).isEmpty() ? next[0]++ : Integer.parseInt(gap.group(1));
            return Matcher.quoteReplacement(value(values.group(place)));
        });
    }

    /** A value may be a word or a sentence of the list itself. */
    private String value(String said) {
        return Objects.requireNonNullElse(one(said, known()), said);
    }

    private List<Gapped> known() {
        return gapped.subList(0, gapped.size() - 1);
    }

    /** The sentences as the file has them, each with its Chinese. */
    static Map<String, String> entries() {
        try (InputStream file = Objects.requireNonNull(Details.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("\n{2,}")
                    .splitAsStream(text.strip())
                    .filter(entry -> !entry.startsWith("#"))
                    .collect(Collectors.toMap(
                            entry -> entry.substring(0, entry.indexOf('\n')),
                            entry -> entry.substring(entry.indexOf('\n') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
