package daylight.organizations.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What is special in a name: without its place and its form, which many share, so that "Friends of the Archive of Linjiang Association" is like "Archive Friends". Each Chinese character stands alone, as a word
 * does: names have four or five of them, and by runs of three, one that differs in the middle would have nothing in common with the other.
 */
public final class NameCore {
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

    private NameCore() {}

    /**
     * The core of a name, or its plain words when nothing else is left.
     *
     * @param places of its region
     */
    public static String of(String name, PlaceNames places) {
        return ofPlain(Plain.of(name), places);
    }

    /** Of a name that is plain already ({@link Plain}). */
    static String ofPlain(String plain, PlaceNames places) {
        StringJoiner core = new StringJoiner(" ");
        for (String word : words(places.cutOut(plain))) {
            if (!FORMS.contains(word)) {
                core.add(withoutForm(word));
            }
        }
        return apart(core.length() == 0 ? String.join(" ", words(plain)) : core.toString());
    }

    private static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            int next = i + Character.charCount(point);
            if (!Letters.isWordy(point)) {
                add(words, plain, start, i);
                start = next;
            }
            i = next;
        }
        add(words, plain, start, plain.length());
        return words;
    }

    private static void add(List<String> words, String plain, int start, int end) {
        if (end > start) {
            words.add(plain.substring(start, end));
        }
    }

    /** With a space on either side of each Chinese character. */
    private static String apart(String core) {
        StringBuilder apart = new StringBuilder(2 * core.length());
        int before = ' ';
        for (int i = 0; i < core.length(); i += Character.charCount(before)) {
            int point = core.codePointAt(i);
            if ((Letters.isHan(before) && Letters.isWordy(point))
                    || (Letters.isWordy(before) && Letters.isHan(point))) {
                apart.append(' ');
            }
            apart.appendCodePoint(point);
            before = point;
        }
        return apart.toString();
    }

    private static String withoutForm(String word) {
        for (String form : CHINESE_FORMS) {
            if (word.endsWith(form) && word.length() > form.length()) {
                return word.substring(0, word.length() - form.length());
            }
        }
        return word;
    }
}
