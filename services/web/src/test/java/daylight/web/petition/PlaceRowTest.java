package daylight.web.petition;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.page.Language;
import daylight.web.petitions.Places;
import daylight.web.petitions.Places.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceRowTest {
    @Test
    void the_longest_bar_is_the_greatest_number_and_none_is_invisible() {
        Places places = new Places(
                1_205, 0, List.of(new Place("GB-ENG", "England", "英格兰", 1_200), new Place("GB-WLS", "Wales", null, 5)));

        assertThat(PlaceRow.of(places, Language.CHINESE))
                .containsExactly(new PlaceRow("英格兰", "1,200", 100), new PlaceRow("Wales", "5", 1));
    }
}
