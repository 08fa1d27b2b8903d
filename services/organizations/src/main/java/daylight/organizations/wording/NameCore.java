package daylight.organizations.wording;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is special in a name: without its place and its form, which many share, so that "Friends of the Archive of Linjiang Association" is like "Archive Friends". Each Chinese character stands alone, as a word
 * does: names have four or five of them, and by runs of three, one that differs in the middle would have nothing in common with the other.
 */
public final class NameCore {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HAN =
            Pattern.compile("(?<=\\p{IsHan})(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?=\\p{IsHan})");
    private static final Set<String> FORMS = Set.of(
            "association",
            "society",
            "foundation",
            "federation",
            "institute",
            "centre",
            "center",
            "council",
            "union",
            "chamber",
            "club",
            "charity",
            "trust",
            "limited",
            "ltd",
            "incorporated",
            "inc",
            "cio",
            "company",
            "group",
            "the",
            "of",
            "and",
            "for",
            "in",
            "a");
    /** Longest first: 联合会 ends with 会 too. */
    private static final List<String> CHINESE_FORMS = List.of(
            "社会服务中心", "服务中心", "志愿者协会", "研究会", "促进会", "联合会", "联谊会", "基金会", "协会", "学会", "商会", "中心", "总会", "研究院", "研究所",
            "学院", "学校", "医院");

    private static final List<String> CHINESE_PLACES =
            List.of("特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "自治州", "地区", "省", "市", "县", "区", "盟");

    /** A few thousand names of divisions come again and again. */
    private static final Map<String, String> PLACES = new ConcurrentHashMap<>();

    private NameCore() {}

    /**
     * The core of a name, or its plain words when nothing else is left.
     *
     * @param places names of its region and of those around it, in any language
     */
    public static String of(String name, Collection<String> places) {
        String plain = Plain.of(name);
        for (String place : ordered(places)) {
            plain = without(plain, PLACES.computeIfAbsent(place, Plain::of));
        }
        String core = Arrays.stream(WORDS.split(plain, -1))
                .filter(word -> !word.isEmpty() && !FORMS.contains(word))
                .map(NameCore::withoutForm)
                .collect(Collectors.joining(" "));
        return apart(
                core.isBlank() ? WORDS.matcher(Plain.of(name)).replaceAll(" ").strip() : core);
    }

    private static String apart(String core) {
        return HAN.matcher(core).replaceAll(" ");
    }

    private static List<String> ordered(Collection<String> places) {
        return places.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** 临江市 goes as 临江市 and as 临江. */
    private static String without(String name, String place) {
        if (place.isEmpty() || place.length() < 2) {
            return name;
        }
        String bare = CHINESE_PLACES.stream()
                .filter(end -> place.endsWith(end) && place.length() - end.length() >= 2)
                .findFirst()
                .map(end -> place.substring(0, place.length() - end.length()))
                .orElse(place);
        return name.replace(place, " ").replace(bare, " ");
    }

    private static String withoutForm(String word) {
        return CHINESE_FORMS.stream()
                .filter(form -> word.endsWith(form) && word.length() > form.length())
                .findFirst()
                .map(form -> word.substring(0, word.length() - form.length()))
                .orElse(word);
    }
}
