package daylight.organizations.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** What is looked up is what would be computed: a key that were another by a hair would let a name be registered twice. */
class ShortcutsTest {
    private static final List<String> PLACES = List.of("临江市", "吉林省", "England", "United Kingdom", "沪", "𠀀𠀁县");

    /** Texts of what names are made of, and of what has a way of its own through normalization or looks like something else. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.integers().between(0x4E00, 0x9FFF)),
                        Tuple.of(6, Arbitraries.integers().between(0x20, 0x7E)),
                        Tuple.of(
                                2,
                                Arbitraries.of("01ilIomrnO士土口囗一丶丿工八卜〇々"
                                        .codePoints()
                                        .boxed()
                                        .toList())),
                        Tuple.of(1, Arbitraries.integers().between(0x3400, 0x4DFF)),
                        Tuple.of(1, Arbitraries.integers().between(0x2E80, 0x33FF)),
                        Tuple.of(1, Arbitraries.integers().between(0x80, 0x5FF)),
                        Tuple.of(1, Arbitraries.integers().between(0xAC00, 0xD7FF)),
                        Tuple.of(1, Arbitraries.integers().between(0xF900, 0xFFFF)),
                        Tuple.of(1, Arbitraries.integers().between(0x20000, 0x323AF)),
                        Tuple.of(1, Arbitraries.integers().between(0, 0x10FFFF)))
                .list()
                .ofMaxSize(20)
                .map(ShortcutsTest::text);
    }

    private static String text(List<Integer> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        return text.toString();
    }

    @Property(tries = 5_000)
    void theKeyIsThatOfTheLongWay(@ForAll("names") String name) {
        assertThat(NameKey.of(name)).isEqualTo(TheLongWay.key(name));
    }

    @Test
    void everyOrdinaryCharacterHasTheKeyOfTheLongWay() {
        IntStream.concat(IntStream.range(0, 0x80), IntStream.rangeClosed(0x3400, 0x9FFF))
                .mapToObj(Character::toString)
                .forEach(one -> {
                    assertThat(NameKey.of(one)).isEqualTo(TheLongWay.key(one));
                    // Beside others it is the same: an m among Chinese characters looks like rn.
                    assertThat(NameKey.of("晨" + one + "m")).isEqualTo(TheLongWay.key("晨" + one + "m"));
                });
    }

    @Property(tries = 3_000)
    void theCoreIsThatOfTheLongWay(@ForAll("names") String before, @ForAll("names") String after) {
        for (String name : List.of(before + after, before + "临江市" + after, before + "England " + after)) {
            assertThat(NameCore.of(name, PlaceNames.of(PLACES))).isEqualTo(TheLongWay.core(name, PLACES));
        }
    }

    @Property(tries = 3_000)
    void theWordsAreThoseOfTheLongWayInTheSameOrder(@ForAll("names") String text) {
        assertThat(SearchWords.of(text)).containsExactlyElementsOf(TheLongWay.searched(text, true));
        assertThat(SearchWords.asked(text)).containsExactlyElementsOf(TheLongWay.searched(text, false));
    }

    @Property(tries = 1_000)
    void aLongWordIsCutWhereItAlwaysWas(@ForAll("names") String some) {
        String text = some.repeat(12);

        assertThat(SearchWords.of(text)).containsExactlyElementsOf(TheLongWay.searched(text, true));
    }

    @Property(tries = 1_000)
    void formsMadeTogetherAreThoseMadeAlone(@ForAll("names") String name) {
        PlaceNames places = PlaceNames.of(PLACES);

        NameForms forms = NameForms.of(name, places);

        assertThat(forms.key()).isEqualTo(NameKey.of(name));
        assertThat(forms.core()).isEqualTo(NameCore.of(name, places));
        assertThat(forms.words()).containsExactlyElementsOf(SearchWords.of(name));
    }
}
