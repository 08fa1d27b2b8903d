package daylight.organizations.people;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.organizations.journey.People;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {
    /** The example of GB 11643-1999. */
    private static final String EXAMPLE = "11010519491231002X";

    @ParameterizedTest
    @ValueSource(strings = {EXAMPLE, "11010519491231002x", " 110105 19491231 002X ", "１１０１０５１９４９１２３１００２Ｘ", "E12345678"})
    void aNumberIsKnownHoweverItIsTyped(String typed) {
        assertThat(IdentityNumber.of(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"110105194912310021", "110105194902310027", "12345", "", "1101051949123100", "x", "123456789"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(IdentityNumber.of(typed)).isEmpty();
    }

    @Test
    void itNeverPrintsItself() {
        assertThat(IdentityNumber.of(EXAMPLE).orElseThrow().toString()).doesNotContain("1949");
    }

    @Property(tries = 200)
    void oneDigitThatIsWrongIsFound(
            @ForAll @IntRange(max = 16) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
        String right = People.identity();
        int digit = (right.charAt(place) - '0' + more) % 10;
        String wrong = right.substring(0, place) + digit + right.substring(place + 1);

        assertThat(IdentityNumber.of(right)).isPresent();
        assertThat(IdentityNumber.of(wrong)).isEmpty();
    }
}
