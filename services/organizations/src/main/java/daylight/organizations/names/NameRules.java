package daylight.organizations.names;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import daylight.organizations.names.NameFindings.Clash;
import daylight.organizations.wording.NameKey;
import daylight.organizations.wording.NameLook;
import daylight.organizations.wording.NameWords;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a name may be, whoever else has one: the rules of rules.json. */
@Singleton
class NameRules {
    private static final String NATIONAL = "100000";
    /** With what Unicode counts as marks and draws not at all: the joiner of graphemes, the selectors of variants, vowels of Khmer; and the blank of Braille. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}"
                    + "\\x{034F}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2800}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");
    /** No alphabet writes so many one over the other. */
    private static final Pattern HEAPED = Pattern.compile("\\p{M}{4}");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\p{M} \\u3000·・•.,，、&'’\\-–（）()《》“”\"/]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Letters of several alphabets in one name, but for those that are written together, as Latin and Chinese are. */
    private static final SpoofChecker ALPHABETS = new SpoofChecker.Builder()
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .build();

    private record Rules(String source, String sourceZh, int least, int most, List<Form> forms, List<Words> words) {}

    private record Form(List<String> kinds, List<String> ends, List<String> not, String en, String zh) {
        boolean refuses(String name) {
            return ends.stream().noneMatch(name::endsWith) || not.stream().anyMatch(name::endsWith);
        }
    }

    /** Words of one reason; national: those of the whole country may use them. */
    private record Words(List<String> words, boolean national, String en, String zh) {
        Stream<Word> each() {
            return words.stream().map(word -> new Word(word, NameKey.of(word), NameLook.of(word), this));
        }
    }

    private record Word(String word, String key, String look, Words rule) {
        /** Chinese has no spaces: there a word is wherever its characters are. A Latin one is there too when a capital I stands for an l of it. */
        boolean in(String name, String keyOfName, String drawn) {
            return HAN.matcher(word).find()
                    ? keyOfName.contains(key)
                    : NameWords.hold(name, key) || NameWords.hold(drawn, look);
        }
    }

    private final Rules rules;
    private final List<Word> words;

    NameRules() {
        InputStream file = Objects.requireNonNull(NameRules.class.getResourceAsStream("rules.json"));
        try (file) {
            rules = JsonMapper.builder().build().readValue(file, Rules.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The rules of names could not be read", e);
        }
        words = rules.words().stream().flatMap(Words::each).toList();
    }

    /**
     * What speaks against a name by itself.
     *
     * @param kind code; null while it is open
     * @param region code; null while it is open
     */
    List<Clash> clashes(String name, @Nullable String kind, @Nullable String region) {
        List<Clash> clashes = new ArrayList<>();
        length(name, clashes);
        characters(name, clashes);
        words(name, region, clashes);
        if (kind != null && HAN.matcher(name).find()) {
            form(name, kind, clashes);
        }
        return clashes;
    }

    private void length(String name, List<Clash> clashes) {
        // As it is read: one sign may stand for eighteen letters.
        String whole = COMPATIBLE.normalize(name);
        int length = whole.codePointCount(0, whole.length());
        if (length < rules.least() || length > rules.most()) {
            clashes.add(new Clash(
                    "length",
                    true,
                    "A name has %d to %d characters; this one has %d.".formatted(rules.least(), rules.most(), length),
                    "名称应为%d至%d个字符，现为%d个。".formatted(rules.least(), rules.most(), length),
                    null,
                    null));
        }
    }

    private static void characters(String name, List<Clash> clashes) {
        Matcher unseen = UNSEEN.matcher(name);
        if (unseen.find()) {
            String point = "U+%04X".formatted(unseen.group().codePointAt(0));
            clashes.add(characters("It holds the invisible character " + point + ".", "含有不可见字符" + point + "。", point));
        }
        String seen = UNSEEN.matcher(name).replaceAll("");
        Matcher sign = SIGNS.matcher(seen);
        if (sign.find()) {
            clashes.add(characters(
                    "It holds \"" + sign.group() + "\", which is no part of a name.",
                    "含有名称中不得使用的符号“" + sign.group() + "”。",
                    sign.group()));
        }
        if (HEAPED.matcher(COMPATIBLE.normalize(seen)).find()) {
            clashes.add(characters("It heaps marks on a letter.", "在一个字母上叠加了过多的符号。", null));
        }
        if (!LETTER.matcher(seen).find()) {
            clashes.add(characters("It has no letter; a name has a word.", "名称中没有文字。", null));
        }
        if (ALPHABETS.failsChecks(seen)) {
            clashes.add(characters("It mixes letters of several alphabets that look alike.", "混用了外形相似的不同文字的字母。", null));
        }
    }

    private static Clash characters(String en, String zh, @Nullable String word) {
        return new Clash("characters", true, en, zh, word, null);
    }

    private void words(String name, @Nullable String region, List<Clash> clashes) {
        String key = NameKey.of(name);
        String drawn = NameLook.drawn(name);
        for (Word word : words) {
            Words rule = word.rule();
            if (word.in(name, key, drawn) && !(rule.national() && NATIONAL.equals(region))) {
                clashes.add(new Clash(
                        rule.national() ? "reserved-word" : "forbidden-word",
                        // While the region is open, it may still become the whole country.
                        !rule.national() || region != null,
                        "\"%s\" %s (%s).".formatted(word.word(), rule.en(), rules.source()),
                        "“%s”%s（%s）。".formatted(word.word(), rule.zh(), rules.sourceZh()),
                        word.word(),
                        null));
            }
        }
    }

    private void form(String name, String kind, List<Clash> clashes) {
        rules.forms().stream()
                .filter(form -> form.kinds().contains(kind) && form.refuses(name.strip()))
                .map(form -> new Clash(
                        "form",
                        true,
                        form.en() + " (" + rules.source() + ")",
                        form.zh() + "（" + rules.sourceZh() + "）",
                        null,
                        null))
                .forEach(clashes::add);
    }
}
