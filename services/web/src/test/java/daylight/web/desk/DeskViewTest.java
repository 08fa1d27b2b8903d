package daylight.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeskViewTest {
    private final DeskView searched = new DeskView("Harbour Board", "published", "dues & 码头", List.of(), null);

    @Test
    void the_words_go_along_to_the_records_in_another_state() {
        assertThat(searched.in("withdrawn")).isEqualTo("/my/desk?state=withdrawn&q=dues+%26+%E7%A0%81%E5%A4%B4");
    }

    @Test
    void the_way_back_to_all_records_drops_the_words() {
        assertThat(searched.asked()).isTrue();
        assertThat(searched.all()).isEqualTo("/my/desk?state=published");
    }
}
