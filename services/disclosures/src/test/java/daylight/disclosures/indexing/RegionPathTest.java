package daylight.disclosures.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionPathTest {

    @Test
    void aCountyLiesInItsCityAndProvince() {
        assertThat(RegionPath.of("440305")).containsExactly("44", "4403", "440305");
    }

    @Test
    void aTownOfNineDigitsLiesInItsCounty() {
        assertThat(RegionPath.of("440305001")).containsExactly("44", "4403", "440305", "440305001");
    }

    @Test
    void noughtsThatFillACodeUpAddNoLevel() {
        assertThat(RegionPath.of("440000")).containsExactly("44");
        assertThat(RegionPath.of("440300")).containsExactly("44", "4403");
        assertThat(RegionPath.of("44")).containsExactly("44");
    }

    @Test
    void twelveDigitsOfTheBureauOfStatisticsNameTheSameRegion() {
        assertThat(RegionPath.prefix("440305001000")).isEqualTo("440305001");
        assertThat(RegionPath.prefix("440305000000")).isEqualTo("440305");
        assertThat(RegionPath.prefix("440300000000")).isEqualTo("4403");
        assertThat(RegionPath.prefix("440000000000")).isEqualTo("44");
        assertThat(RegionPath.of("440305000")).containsExactly("44", "4403", "440305");
    }

    @Test
    void aPrefixIsWrittenOutAsTheStandardDoes() {
        assertThat(RegionPath.full("44")).isEqualTo("440000");
        assertThat(RegionPath.full("440305001")).isEqualTo("440305001");
    }
}
