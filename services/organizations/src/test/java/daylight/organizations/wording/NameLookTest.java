package daylight.organizations.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NameLookTest {
    @Test
    void aCapitalThatIsReadAsAnotherLetterLooksTheSame() {
        assertThat(NameLook.of("MaIl Readers")).isEqualTo(NameLook.of("Mall Readers"));
        assertThat(NameLook.of("AI Society")).isEqualTo(NameLook.of("Al Society"));
        // Cyrillic capitals.
        assertThat(NameLook.of("\u041D\u041E\u0420\u0415 Society")).isEqualTo(NameLook.of("Hope Society"));
    }

    @Test
    void whatIsReadAsTwoStaysTwo() {
        assertThat(NameLook.of("Mail Readers")).isNotEqualTo(NameLook.of("Mall Readers"));
        assertThat(NameKey.of("Mail Readers")).isNotEqualTo(NameKey.of("Mall Readers"));
    }

    @Test
    void theKeysOfANameAreThoseOfAllThatLookLikeIt() {
        assertThat(NameLook.keys("Al Society")).contains(NameKey.of("AI Society"), NameKey.of("Al Society"));
        assertThat(NameLook.keys("MaIl Hall")).contains(NameKey.of("Mall Hall"), NameKey.of("MaIl Hall"));
        assertThat(NameLook.keys("晨光助学协会")).containsExactly(NameKey.of("晨光助学协会"));
        assertThat(NameLook.keys("l".repeat(80))).hasSizeLessThanOrEqualTo(65);
    }

    @Test
    void onlyANameWhoseKeyDoesNotTellItHasALookBesideIt() {
        for (String told : List.of("晨光助学协会", "Mall Readers Society", "晨光 ABC 协会", "Ecole", "Élan Society")) {
            assertThat(NameLook.beside(told, NameKey.of(told))).as(told).isNull();
        }
        for (String other : List.of("MaIl Society", "\u041D\u041E\u0420\u0415 Society", "ＭａＩｌ Society")) {
            assertThat(NameLook.beside(other, NameKey.of(other))).as(other).isEqualTo(NameLook.of(other));
        }
    }

    @Property
    void aNameWithoutALookBesideItLooksAsItsKeySays(
            @ForAll @StringLength(max = 30) @AlphaChars @NumericChars @Chars({' ', '&', '.', '-', '(', ')', '/'})
                    String name) {
        Assume.that(NameLook.beside(name, NameKey.of(name)) == null);

        assertThat(NameLook.of(name)).isEqualTo(NameKey.of(name));
    }
}
