package daylight.web.region;

import daylight.web.page.Language;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A region as people enter it: its name in either language, a name with its code, or a code alone. Spaces, capitals and the width of signs do not matter. A name that several cities
 * have is none of them: the province must stand with it.
 */
public final class RegionEntry {
    /** As the API takes it: a province, a city, a district, or a township of the statistics bureau. */
    private static final Pattern CODE = Pattern.compile("[1-9][0-9](?:[0-9]{2}){0,2}|[1-9][0-9]{8}");

    private static final Pattern NAMED_WITH_CODE = Pattern.compile(".+\\(([0-9]+)\\)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Map<String, String> BY_NAME = unambiguous();

    private RegionEntry() {}

    /** The code of what was entered: as it was written, or of six digits for a name. Null when no one region is meant. */
    public static @Nullable String code(String entered) {
        String key = key(entered);
        if (CODE.matcher(key).matches()) {
            return key;
        }
        Matcher named = NAMED_WITH_CODE.matcher(key);
        if (!named.matches()) {
            return BY_NAME.get(key);
        }
        String code = named.group(1);
        // A name beside another region's code is a slip of one of them, and nobody can tell which.
        boolean fits = CODE.matcher(code).matches()
                && List.of(Language.values()).stream()
                        .anyMatch(language ->
                                key(Regions.labelled(code, language)).equals(key));
        return fits ? code : null;
    }

    /** What was entered, with name and code where it names a region; else as it was entered. */
    public static String shown(String entered, Language language) {
        String code = code(entered);
        return code == null ? entered : Regions.labelled(code, language);
    }

    private static Map<String, String> unambiguous() {
        Map<String, Set<String>> meant = new HashMap<>();
        Regions.codes().forEach(code -> {
            for (Language language : Language.values()) {
                meant.computeIfAbsent(key(Regions.name(code, language)), name -> new TreeSet<>())
                        .add(code);
                meant.computeIfAbsent(key(Regions.shortName(code, language)), name -> new TreeSet<>())
                        .add(code);
            }
        });
        return meant.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().iterator().next()));
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replace('’', '\'');
        return SPACES.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
