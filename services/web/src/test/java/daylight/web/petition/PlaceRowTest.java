package daylight.web.petition;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.page.Language;
import daylight.web.petitions.Places;
import daylight.web.petitions.Places.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceRowTest {
    @Test
    void a_number_that_is_not_told_has_no_bar_that_would_tell_it() {
        Places places = new Places(
                1_205,
                1,
                List.of(new Place("GB-ENG", "England", "英格兰", 1_200L), new Place("GB-WLS", "Wales", null, null)));

        assertThat(PlaceRow.of(places, Language.CHINESE))
                .containsExactly(new PlaceRow("英格兰", "1,200", 100), new PlaceRow("Wales", null, 0));
    }
}
