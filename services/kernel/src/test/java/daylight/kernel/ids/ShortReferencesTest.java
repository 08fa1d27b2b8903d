package daylight.kernel.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ShortReferencesTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final ShortReferences references = new ShortReferences('R');

    @Property
    void aReferenceIsReadBackAsItWasWrittenOrTyped(
            @ForAll @LongRange(min = 0, max = ShortReferences.CAPACITY - 1) long number) {
        String reference = references.of(number);

        assertThat(reference).matches("R-[0-9A-HJKMNP-TV-Z]{8}");
        assertThat(references.parse(reference)).contains(reference);
        assertThat(references.parse(" "
                        + reference
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace("-", "")
                                .replace('0', 'o')
                                .replace('1', 'l')))
                .contains(reference);
    }

    @Property
    void oneWrongCharacterIsFound(
            @ForAll @LongRange(min = 0, max = ShortReferences.CAPACITY - 1) long number,
            @ForAll @IntRange(min = 2, max = 9) int place,
            @ForAll @IntRange(min = 1, max = 31) int shift) {
        String reference = references.of(number);
        char wrong = ALPHABET.charAt((ALPHABET.indexOf(reference.charAt(place)) + shift) % 32);

        assertThat(references.parse(reference.substring(0, place) + wrong + reference.substring(place + 1)))
                .isEmpty();
    }

    @Test
    void noTwoOfTheFirstHundredThousandMeet() {
        Set<String> all = new HashSet<>();
        for (long number = 0; number < 100_000; number++) {
            all.add(references.of(number));
        }

        assertThat(all).hasSize(100_000);
    }

    @Test
    void anythingElseIsNoReference() {
        assertThat(references.parse("")).isEmpty();
        assertThat(references.parse("X" + references.of(7).substring(1))).isEmpty();
        assertThat(references.parse(references.of(7) + "0")).isEmpty();
        assertThat(references.parse("R-########")).isEmpty();
    }
}
