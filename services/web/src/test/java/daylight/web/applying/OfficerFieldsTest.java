package daylight.web.applying;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.form.Entered;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OfficerFieldsTest {
    @Test
    void a_group_left_empty_is_nobody_and_the_others_move_together() {
        Entered entered = new Entered(Map.of(
                "officers[0].name", "",
                "officers[0].role", "chair",
                "officers[1].name", "A. Second",
                "officers[1].role", "secretary-general"));

        assertThat(OfficerFields.content(entered)).hasSize(1);
        assertThat(OfficerFields.together(entered))
                .containsEntry("officers[0].name", "A. Second")
                .containsEntry("officers[0].role", "secretary-general")
                .doesNotContainKey("officers[1].name");
    }

    @Property
    void what_was_saved_comes_back_as_it_was_entered(
            @ForAll @Size(max = 15)
                    java.util.List<
                                    @net.jqwik.api.constraints.AlphaChars
                                    @net.jqwik.api.constraints.StringLength(min = 1, max = 9) String>
                            names) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put("officers[" + i + "].name", names.get(i));
        }

        Map<String, String> back = OfficerFields.values(OfficerFields.content(new Entered(values)));

        assertThat(back).containsAllEntriesOf(values);
    }
}
