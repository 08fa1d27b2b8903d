package daylight.organizations.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "临江市晨光助学协会, 臨江市晨光助學協會", // traditional characters
        "临江市晨光助学协会, 临江市 晨光助学　协会", // spaces, the wide one among them
        "临江市晨光助学协会, 临江\u200B市晨光\uFEFF助学协会", // nothing to be seen
        "Friends of the Archive, ＦＲＩＥＮＤＳ　ｏｆ ｔｈｅ Archive", // full width
        "Friends of the Archive, Friends оf thе Аrchive", // Cyrillic o, e and A
        "Friends of the Archive, FRIENDS-OF-THE-ARCHIVE!",
        "Café Society, Cafe\u0301 society",
        "Cafe Society, Café Society",
        "㈱晨光, (株)晨光",
    })
    void twoNamesThatAReaderTakesForOneHaveOneKey(String one, String other) {
        assertThat(NameKey.of(other)).isEqualTo(NameKey.of(one));
    }

    @ParameterizedTest
    @CsvSource({
        "临江市晨光助学协会, 临江市晨曦助学协会",
        "Friends of the Archive, Friends of the Archives",
        "Mail Association, Mall Association",
    })
    void twoNamesThatAReaderTellsApartHaveTwo(String one, String other) {
        assertThat(NameKey.of(other)).isNotEqualTo(NameKey.of(one));
    }

    @Property
    void aKeyOfAKeyIsTheSameKey(@ForAll @StringLength(max = 30) String name) {
        String key = NameKey.of(name);

        assertThat(NameKey.of(key)).isEqualTo(key);
    }

    private static PlaceNames places(String... names) {
        return PlaceNames.of(List.of(names));
    }

    @Test
    void theCoreIsWhatIsSpecialInAName() {
        assertThat(NameCore.of("临江市晨光助学协会", places("临江市"))).isEqualTo("晨 光 助 学");
        assertThat(NameCore.of("临江晨光助学基金会", places("临江市", "吉林省"))).isEqualTo("晨 光 助 学");
        assertThat(NameCore.of("The Harbour Archive Association of England", places("England")))
                .isEqualTo("harbour archive");
    }

    @Test
    void aNameOfFormsAloneKeepsItsWords() {
        assertThat(NameCore.of("The Association", places())).isEqualTo("the association");
        assertThat(NameCore.of("协会", places())).isEqualTo("协 会");
    }

    @Test
    void aTextIsFoundByItsWordsAndByPairsOfCharacters() {
        assertThat(SearchWords.of("晨光Aid 2")).containsExactlyInAnyOrder("晨", "光", "晨光", "aid", "2");
        assertThat(SearchWords.asked("晨光助")).containsExactly("晨光", "光助");
        assertThat(SearchWords.asked("晨")).containsExactly("晨");
    }

    @Property
    void noTextBreaksAQuery(@ForAll @StringLength(max = 20) String text) {
        String query = SearchWords.all(SearchWords.asked(text));

        assertThat(query).matches("('[^'\\\\]+'(&'[^'\\\\]+')*)?");
    }
}
