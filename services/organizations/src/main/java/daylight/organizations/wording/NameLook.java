package daylight.organizations.wording;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name as it looks with its capitals. A key folds the case first, and then a capital I is an i; to the eye it is an l, as Cyrillic capitals are Latin ones while their small letters are not. Two names with
 * one key, or with one look, are the same to a reader: "Mail" and "Mall" stay two, "MaIl" with a capital I in it is the second.
 */
public final class NameLook {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    /** Of so many letters it is asked whether they were capitals: two to the sixth are 64 keys. */
    private static final int MOST_LETTERS = 6;

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private NameLook() {}

    public static String of(String name) {
        return NameKey.of(drawn(name));
    }

    /**
     * The look of a name whose key does not tell it; null of all others, which is found out by looking at the letters: of ASCII capitals I alone looks like another letter, and Chinese has none.
     *
     * @param key of the name
     */
    public static @Nullable String beside(String name, String key) {
        if (name.codePoints().noneMatch(NameLook::isTold)) {
            return null;
        }
        String look = of(name);
        return look.equals(key) ? null : look;
    }

    private static boolean isTold(int point) {
        return point == 'I' || (point >= FIRST_BEYOND_ASCII && Character.toLowerCase(point) != point);
    }

    /** A name with every letter as the one that it looks like, capitals as they are and words apart. */
    public static String drawn(String name) {
        return LOOKS.getSkeleton(COMPATIBLE.normalize(name));
    }

    /** The key of a name, and those of names that may look the same: whose l was written as a capital I. */
    public static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(NameKey.of(name));
        String look = of(name);
        List<String> read = new ArrayList<>(List.of(""));
        int from = 0;
        int letters = 0;
        for (int at = look.indexOf('l'); at >= 0 && letters < MOST_LETTERS; at = look.indexOf('l', at + 1)) {
            String between = look.substring(from, at);
            read = read.stream()
                    .<String>mapMulti((start, each) -> {
                        each.accept(start + between + "l");
                        each.accept(start + between + "i");
                    })
                    .toList();
            from = at + 1;
            letters++;
        }
        String rest = look.substring(from);
        read.forEach(start -> keys.add(start + rest));
        return keys;
    }
}
