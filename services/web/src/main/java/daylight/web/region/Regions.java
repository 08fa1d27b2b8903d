package daylight.web.region;

import daylight.web.page.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What regions are called, from {@code regions.txt}: provinces and cities; what lies below is named by its city and its code. {@link RegionEntry} is the way back. */
public final class Regions {
    private static final String FILE = "/regions.txt";
    /** As GB/T 2260 writes a province or a city: filled up with zeros. */
    private static final int WHOLE = 6;

    private static final Map<String, Region> BY_CODE = read();

    private Regions() {}

    private record Region(String code, String chinese, String english) {
        static Region of(String line) {
            String[] parts = line.split(" ", 3);
            return new Region(parts[0], parts[1], parts[2]);
        }

        /** A city with its province, for several cities have one name in English; a city of the province's own name stands alone. */
        String name(Language language) {
            Region province = Objects.requireNonNullElse(BY_CODE.get(code.substring(0, 2)), this);
            if (language.chinese()) {
                return chinese.startsWith(province.chinese) ? chinese : province.chinese + chinese;
            }
            boolean named = english.equals(province.english) || english.startsWith(province.english + ",");
            return named ? english : english + ", " + province.english;
        }
    }

    /** The name of a code of any length, zeros at its end or not; the code itself where nothing of it is known. */
    public static String name(String code, Language language) {
        String digits = shortened(code);
        Region exact = BY_CODE.get(digits);
        if (exact != null) {
            return exact.name(language);
        }
        Region around = around(digits);
        if (around == null) {
            return code;
        }
        return around.name(language) + inBrackets(code, language);
    }

    /** The name with the code it stands for; the code alone where nothing of it is known. */
    public static String labelled(String code, Language language) {
        String name = name(code, language);
        return BY_CODE.containsKey(shortened(code)) ? name + inBrackets(code, language) : name;
    }

    /** Every region that has a name, as {@link #labelled} writes it, in the order of codes. */
    public static List<String> all(Language language) {
        return codes().map(code -> labelled(code, language)).toList();
    }

    /** The codes of all regions that have a name, of six digits each, in their order. */
    static Stream<String> codes() {
        return BY_CODE.keySet().stream()
                .map(code -> code + "0".repeat(WHOLE - code.length()))
                .sorted();
    }

    /** A city's name without its province. */
    static String shortName(String code, Language language) {
        Region region = Objects.requireNonNull(BY_CODE.get(shortened(code)), code);
        return language.chinese() ? region.chinese : region.english;
    }

    private static String inBrackets(String code, Language language) {
        return language.chinese() ? "（" + code + "）" : " (" + code + ")";
    }

    /** 310000 is all of 31, and 440300 all of 4403: the standard fills up with zeros. */
    private static String shortened(String code) {
        String digits = code;
        while (digits.length() > 2 && digits.length() % 2 == 0 && digits.endsWith("00")) {
            digits = digits.substring(0, digits.length() - 2);
        }
        return digits;
    }

    private static @Nullable Region around(String digits) {
        for (int length = 4; length >= 2; length -= 2) {
            Region region = digits.length() > length ? BY_CODE.get(digits.substring(0, length)) : null;
            if (region != null) {
                return region;
            }
        }
        return null;
    }

    private static Map<String, Region> read() {
        var stream = Objects.requireNonNull(Regions.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Region::of)
                    .collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
