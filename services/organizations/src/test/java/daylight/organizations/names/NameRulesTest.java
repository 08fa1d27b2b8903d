package daylight.organizations.names;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.organizations.names.NameFindings.Clash;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameRulesTest {
    private final NameRules rules = new NameRules();

    @Test
    void anOrdinaryNameClashesWithNothing() {
        assertThat(rules.clashes("临江市晨光助学协会", "social-association", "310000")).isEmpty();
        assertThat(rules.clashes("Friends of the Archive", "social-association", "310000"))
                .isEmpty();
        assertThat(rules.clashes("St. John's Café & Library (North)", "social-service", "310000"))
                .isEmpty();
    }

    @Test
    void aNameThatReadsAsAnOrganOfTheStateIsForbiddenHoweverItIsWritten() {
        assertThat(reasons("临江人民政府之友协会", "310000")).contains("forbidden-word");
        assertThat(reasons("臨江人民　政府之友協會", "310000")).contains("forbidden-word");
        assertThat(reasons("Friends of the S​tate Council", "310000")).contains("forbidden-word", "characters");
    }

    @Test
    void latinWordsAreForbiddenAsWords() {
        assertThat(reasons("Real Estate Council of Harbour", "310000")).isEmpty();
        assertThat(reasons("The State Council Friends", "310000")).contains("forbidden-word");
        assertThat(reasons("Sta-te Coun-cil Friends", "310000")).contains("forbidden-word");
        assertThat(reasons("StateCouncil Friends", "310000")).contains("forbidden-word");
        assertThat(reasons("临江State Council之友协会", "310000")).contains("forbidden-word");
    }

    @Test
    void aCapitalThatLooksLikeALetterOfAForbiddenWordMakesNoOtherWordOfIt() {
        assertThat(reasons("Friends of the State CounciI", "310000")).contains("forbidden-word");
        assertThat(reasons("FRIENDS OF THE STATE COUNCIL", "310000")).contains("forbidden-word");
        assertThat(reasons("Friends of the Estate CounciI", "310000")).isEmpty();
    }

    @Test
    void whatIsDrawnNotAtAllIsNoPartOfAName() {
        for (String unseen : List.of("\uFE0F", "\u034F", "\u180B", "\u2800", "\uDB40\uDD00", "\u200B")) {
            assertThat(reasons("Harbour" + unseen + " Friends", "310000")).contains("characters");
            assertThat(reasons("临江晨" + unseen + "光协会", "310000")).contains("characters");
        }
    }

    @Test
    void marksAreWrittenAndNotHeaped() {
        assertThat(reasons("Ha\u0301rbour" + "\u0301".repeat(5), "310000")).contains("characters");
        for (String written : List.of(
                "Hội Phụ nữ", "H\u00F4\u0323i Ph\u0323u n\u01B0\u0303", "שָׁלוֹם", "สมาคมเพื่อนบ้าน", "क्ष्म्य")) {
            assertThat(reasons(written, "310000")).as(written).isEmpty();
        }
    }

    @Test
    void aNameHasALetter() {
        for (String name : List.of("--", "()", "··", "12 34")) {
            assertThat(reasons(name, "310000")).as(name).contains("characters");
        }
        assertThat(reasons("Route 66", "310000")).isEmpty();
    }

    @Test
    void aSignThatStandsForManyLettersIsCountedAsThese() {
        assertThat(reasons("\uFDFA".repeat(10), "310000")).contains("length");
    }

    @Test
    void wordsOfTheWholeCountryAreForThoseOfTheWholeCountry() {
        assertThat(reasons("中国晨光协会", "310000")).containsExactly("reserved-word");
        assertThat(reasons("中国晨光协会", "100000")).isEmpty();
        assertThat(rules.clashes("中国晨光协会", null, null))
                .singleElement()
                .extracting(Clash::blocking)
                .isEqualTo(false);
    }

    @Test
    void aNameEndsWithTheFormOfItsKind() {
        assertThat(rules.clashes("临江晨光基金会", "social-association", "310000"))
                .extracting(Clash::reason)
                .containsExactly("form");
        assertThat(rules.clashes("临江晨光基金会", "foundation", "310000")).isEmpty();
        assertThat(rules.clashes("临江晨光协会", "social-service", "310000"))
                .extracting(Clash::reason)
                .containsExactly("form");
    }

    @Test
    void lettersThatLookAlikeAreNotMixed() {
        assertThat(reasons("Аrchive Friends", "310000")).contains("characters");
        assertThat(reasons("晨光<b>协会", "310000")).contains("characters");
        assertThat(reasons("晨光\u202E协会", "310000")).contains("characters");
    }

    @Test
    void everyClashSaysWhyInBothLanguages() {
        List<Clash> clashes = rules.clashes("中国人民政府集团\u200B", "foundation", "310000");

        assertThat(clashes).hasSizeGreaterThan(3).allSatisfy(clash -> {
            assertThat(clash.en()).isNotBlank();
            assertThat(clash.zh()).isNotBlank();
        });
    }

    @Test
    void aNameOfOneCharacterIsTooShort() {
        assertThat(reasons("晨", "310000")).contains("length");
        assertThat(reasons("晨".repeat(101), "310000")).contains("length");
    }

    private List<String> reasons(String name, String region) {
        return rules.clashes(name, null, region).stream().map(Clash::reason).toList();
    }
}
