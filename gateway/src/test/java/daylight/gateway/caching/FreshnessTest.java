package daylight.gateway.caching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreshnessTest {
    @Test
    void keepsOnlyWhatIsExplicitlyPublic() {
        assertThat(Freshness.seconds("public, max-age=60", null)).isEqualTo(60);
        assertThat(Freshness.seconds("max-age=60", null)).isZero();
        assertThat(Freshness.seconds(null, null)).isZero();
        assertThat(Freshness.seconds("public", null)).isZero();
        assertThat(Freshness.seconds("public, max-age=60, no-store", null)).isZero();
        assertThat(Freshness.seconds("public, private=\"x\", max-age=60", null)).isZero();
        assertThat(Freshness.seconds("PUBLIC, No-Cache, max-age=60", null)).isZero();
    }

    @Test
    void theSharedAgeGoesFirstAndTheAgeItHasIsTakenOff() {
        assertThat(Freshness.seconds("public, max-age=60, s-maxage=5", null)).isEqualTo(5);
        assertThat(Freshness.seconds("public, s-maxage=0, max-age=60", null)).isZero();
        assertThat(Freshness.seconds("public, max-age=60", "20")).isEqualTo(40);
        assertThat(Freshness.seconds("public, max-age=60", "soon")).isEqualTo(60);
        assertThat(Freshness.seconds("public, max-age=-5", null)).isZero();
        assertThat(Freshness.seconds("public, max-age=99999999999", null)).isZero();
    }
}
