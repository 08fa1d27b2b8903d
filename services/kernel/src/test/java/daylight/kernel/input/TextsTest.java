package daylight.kernel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void everyFaultOfATextIsToldAtOnceAndEachKindOnce() {
        assertThat(Texts.fault("ab\u0007c\u0008\u0007\ud800d\u202e\ud800\uFFFF\n", TextRule.line(3)))
                .isEqualTo("Must have at most 3 characters; it has 12."
                        + " Holds half of a surrogate pair, which is no character."
                        + " Must be one line without tabs."
                        + " Holds the control characters U+0007, U+0008."
                        + " Holds the invisible direction mark U+202E."
                        + " Holds U+FFFF, which is no character.");
    }

    @Test
    void aTextThatShowsNothingIsNone() {
        for (String text : new String[] {"", " ", "\u00a0", "\u200b\u200d", "\ufeff", "\u3164", "\u2800 \u2003"}) {
            assertThat(Texts.tidied(text)).isEmpty();
        }
        assertThat(Texts.tidied(" \u200ba")).isEqualTo("\u200ba");
        assertThat(Texts.tidied("\u202e")).as("a fault of its own").isNotEmpty();
        assertThat(Texts.tidied("\u0007")).as("a fault of its own").isNotEmpty();
    }

    @Test
    void aPatternIsToldBesideTheCharacters() {
        TextRule rule = TextRule.line(9).matching(Pattern.compile("[a-z]+"), "Must be small letters.");

        assertThat(Texts.fault("a\u0000", rule))
                .isEqualTo("Holds the control character U+0000. Must be small letters.");
        assertThat(Texts.fault("abc", rule)).isNull();
    }

    @Test
    void aSentenceStaysShortWhateverTheTextHolds() {
        StringBuilder all = new StringBuilder();
        for (int point = 0; point < 0xFFFF; point++) {
            all.appendCodePoint(point);
        }

        assertThat(Texts.fault(all.toString(), TextRule.text(100))).hasSizeLessThan(500);
    }

    @Property
    void whatIsShownHoldsNoFault(@ForAll String text) {
        assertThat(TextFaults.in(Texts.shown(text, 50), false).sentences()).isEmpty();
    }
}
