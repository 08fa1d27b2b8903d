package daylight.organizations.wording;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keys and words are by their definition, without any of the shortcuts: each text whole through Unicode's own functions and regular expressions. */
final class TheLongWay {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern RUN = Pattern.compile("(\\p{IsHan}+)|([\\p{L}\\p{N}&&[^\\p{IsHan}]]+)");

    private static final Set<String> SHORT_FORMS =
            Set.of("a", "in", "of", "the", "and", "for", "inc", "ltd", "cio", "club");

    private TheLongWay() {}

    static String plain(String text) {
        String folded = COMPATIBLE.normalize(text);
        boolean whole = folded.chars()
                .allMatch(one -> one < 128 || (one >= 0x3400 && one <= 0x9FFF) || (one >= 0x3001 && one <= 0x3011));
        return whole
                ? Simplified.of(folded)
                : Simplified.of(UNSEEN.matcher(DECOMPOSED.normalize(folded)).replaceAll(""))
                        .toLowerCase(Locale.ROOT);
    }

    static String key(String name) {
        String key = bare(name);
        for (int i = 0; i < 6; i++) {
            String next = bare(LOOKS.getSkeleton(key));
            if (next.isEmpty() || next.equals(key)) {
                break;
            }
            key = next;
        }
        return key;
    }

    private static String bare(String name) {
        return BETWEEN.matcher(plain(name)).replaceAll("");
    }

    /** The core of a name that has no form in it, but those so short that chance makes them. */
    static String core(String name, Collection<String> places) {
        String rest = plain(name);
        List<String> longestFirst = places.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String place : longestFirst) {
            String whole = plain(place);
            if (whole.length() >= 2) {
                String bare = whole.replaceFirst("^(.{2,})[省市县区]$", "$1");
                rest = rest.replace(whole, " ").replace(bare, " ");
            }
        }
        String core = Stream.of(words(rest).split(" ", -1))
                .filter(word -> !SHORT_FORMS.contains(word))
                .collect(Collectors.joining(" "));
        return apart(core.isBlank() ? words(plain(name)) : core);
    }

    /** By code points: a regular expression that looks behind takes half of a surrogate pair for the character. */
    private static String apart(String core) {
        List<String> points = core.codePoints().mapToObj(Character::toString).toList();
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            String two = i == 0 ? "" : points.get(i - 1) + points.get(i);
            if (two.matches("\\p{IsHan}[\\p{L}\\p{N}]|[\\p{L}\\p{N}]\\p{IsHan}")) {
                apart.append(' ');
            }
            apart.append(points.get(i));
        }
        return apart.toString();
    }

    private static String words(String plain) {
        return BETWEEN.matcher(plain).replaceAll(" ").strip();
    }

    static Set<String> searched(String text, boolean every) {
        Set<String> words = new LinkedHashSet<>();
        Matcher runs = RUN.matcher(plain(text));
        while (runs.find()) {
            if (runs.group(1) == null) {
                String word = runs.group(2);
                words.add(word.length() <= 60 ? word : word.substring(0, 60));
                continue;
            }
            int[] points = runs.group(1).codePoints().toArray();
            for (int i = 0; i < points.length; i++) {
                if (every || points.length == 1) {
                    words.add(new String(points, i, 1));
                }
                if (i + 1 < points.length) {
                    words.add(new String(points, i, 2));
                }
            }
        }
        return words;
    }
}
