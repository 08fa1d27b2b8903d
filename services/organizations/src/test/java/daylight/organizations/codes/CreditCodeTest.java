package daylight.organizations.codes;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.organizations.codes.CreditCode.Fault;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CreditCodeTest {
    /** The worked example of GB 32100-2015, annex B. */
    private static final String OF_THE_STANDARD = "91350100M000100Y43";

    @Test
    void theExampleOfTheStandardIsWellFormed() {
        assertThat(new CreditCode(OF_THE_STANDARD).fault()).isEmpty();
        assertThat(CheckCharacters.ofOrganizationCode("M000100Y")).isEqualTo('4');
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        assertThat(CreditCode.typed(" 91350100 m000-100y43 ")).isEqualTo(new CreditCode(OF_THE_STANDARD));
    }

    @Property
    void whatIsIssuedIsWellFormedAndSaysKindAndDivision(
            @ForAll("kinds") String kind,
            @ForAll("divisions") String division,
            @ForAll @LongRange(max = 887_503_680L) long number) {
        CreditCode code = CreditCode.of(kind, division, SocialCreditCodes.body(number));

        assertThat(code.fault()).isEmpty();
        assertThat(code.text()).startsWith("5" + kind + division).hasSize(18);
    }

    @Property
    void oneWrongCharacterIsAlwaysFound(
            @ForAll("divisions") String division,
            @ForAll @LongRange(max = 1_000_000L) long number,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(min = 1, max = 30) int shift) {
        String right =
                CreditCode.of("1", division, SocialCreditCodes.body(number)).text();
        int value = CheckCharacters.ALPHABET.indexOf(right.charAt(place));
        char other = CheckCharacters.ALPHABET.charAt((value + shift) % CheckCharacters.ALPHABET.length());

        String wrong = right.substring(0, place) + other + right.substring(place + 1);

        assertThat(new CreditCode(wrong).fault()).isPresent();
    }

    @Property
    void twoNeighboursTheWrongWayRoundAreAlwaysFound(
            @ForAll("divisions") String division,
            @ForAll @LongRange(max = 887_503_680L) long number,
            @ForAll @IntRange(max = 16) int place) {
        String right =
                CreditCode.of("2", division, SocialCreditCodes.body(number)).text();
        String wrong =
                right.substring(0, place) + right.charAt(place + 1) + right.charAt(place) + right.substring(place + 2);

        assertThat(wrong.equals(right) || new CreditCode(wrong).fault().isPresent())
                .isTrue();
    }

    @Test
    void noTwoNumbersHaveOneCode() {
        Set<String> bodies = new HashSet<>();
        for (long number = 0; number < 100_000; number++) {
            bodies.add(SocialCreditCodes.body(number * 8_875));
        }

        assertThat(bodies).hasSize(100_000);
    }

    @Test
    void aCodeWithoutTheFormIsToldSo() {
        assertThat(new CreditCode("51310000MJ0000001").fault()).contains(Fault.FORM);
        assertThat(new CreditCode("51310000MJ000000IO").fault()).contains(Fault.FORM);
        assertThat(new CreditCode("513100AAMJ00000011").fault()).contains(Fault.FORM);
        assertThat(new CreditCode("").fault()).contains(Fault.FORM);
    }

    @Test
    void anOldCodeThatFailsTheCheckIsRecordedWithAReasonOnly() {
        CreditCode old = new CreditCode("91350100M000100Y44");

        assertThat(old.recordable(null)).isFalse();
        assertThat(old.recordable("  ")).isFalse();
        assertThat(old.recordable("So printed on the certificate of 2016")).isTrue();
        assertThat(new CreditCode("too short").recordable("any reason")).isFalse();
        assertThat(new CreditCode(OF_THE_STANDARD).recordable(null)).isTrue();
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of("1", "2", "3", "9");
    }

    @Provide
    Arbitrary<String> divisions() {
        return Arbitraries.strings().numeric().ofLength(6);
    }
}
