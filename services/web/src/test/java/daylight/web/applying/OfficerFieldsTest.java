package daylight.web.applying;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.web.form.Entered;
import daylight.web.organizations.Application;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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

    /** Articles 20 and 22 of the Regulations on Foundations: a board of 25, and supervisors. */
    @Test
    void a_whole_board_has_room_in_a_form_and_the_form_in_the_server() throws IOException {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }

        assertThat(OfficerFields.MOST).isGreaterThanOrEqualTo(30);
        // Twenty files, and what stands around them.
        assertThat(Integer.parseInt(settings.getProperty("quarkus.http.limits.max-form-fields")))
                .isGreaterThanOrEqualTo(5 * OfficerFields.MOST + 20 + 15);
    }

    @Test
    void a_page_that_cannot_show_all_officers_does_not_lose_the_others() {
        assertThat(StepForm.fits(application(OfficerFields.MOST), "people")).isTrue();
        assertThat(StepForm.fits(application(OfficerFields.MOST + 1), "people")).isFalse();
        assertThat(StepForm.fits(application(OfficerFields.MOST + 1), "seat")).isTrue();
    }

    private static Application application(int officers) {
        ObjectNode people = JsonNodeFactory.instance.objectNode();
        ArrayNode list = people.putArray("officers");
        for (int i = 0; i < officers; i++) {
            list.addObject().put("name", "Officer " + i);
        }
        return new Application(
                "1",
                "A-1",
                "draft",
                1,
                Map.of("people", people),
                List.of(),
                List.of(),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    @Property
    void what_was_saved_comes_back_as_it_was_entered(
            @ForAll @Size(max = OfficerFields.MOST)
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
