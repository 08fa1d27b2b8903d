package daylight.petitions.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermsTest {
    @Test
    void chineseBecomesPairs() {
        assertThat(SearchTerms.pairs("公开预算 now 水")).containsExactly("公开", "开预", "预算", "水");
    }

    @Test
    void aCharacterIsFoundInTheMiddleOfAWord() {
        assertThat(SearchTerms.indexed("饮用水")).containsExactlyInAnyOrder("饮用", "用水", "饮", "用", "水");
    }

    @Test
    void theRestIsEnglish() {
        assertThat(SearchTerms.english("公开 the budget")).isEqualTo("the budget");
    }

    @Test
    void marksBetweenChineseWordsAreNoWords() {
        assertThat(SearchTerms.english("《公开》，预算？")).isEmpty();
        assertThat(SearchTerms.english("公开，the budget！")).isEqualTo("，the budget！");
    }

    @Test
    void aQueryHoldsNothingThatCouldBreakIt() {
        assertThat(SearchTerms.chinese("公开' | !", "&")).isEqualTo("'公开'");
        assertThat(SearchTerms.anyWord("open 'the; budget-- (now)")).isEqualTo("open or the or budget or now");
    }
}
