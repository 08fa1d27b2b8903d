package daylight.web.creating;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.form.FormField;
import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void a_character_outside_the_first_plane_counts_once() {
        assertThat(Counted.length("桥𠮷🌉")).isEqualTo(3);
    }

    @Test
    void a_name_is_limited_but_its_count_would_only_distract() {
        FormField name = FormField.line("name", "Name", "");

        assertThat(Counted.most(name)).isEqualTo(200);
        assertThat(Counted.shown(name)).isFalse();
        assertThat(Counted.shown(FormField.area("action", "Action", ""))).isTrue();
    }
}
