package daylight.web.applying;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.web.form.Entered;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepContentTest {
    @Test
    void a_city_takes_the_place_of_its_province() {
        ObjectNode content = StepContent.of(
                "name",
                new Entered(
                        Map.of("name", "海淀读书会", "kind", "social-association", "region", "110000", "place", "110108")));

        assertThat(content.path("region").asText()).isEqualTo("110108");
        assertThat(StepContent.values("name", content))
                .containsEntry("region", "110000")
                .containsEntry("place", "110108");
    }

    @Test
    void a_field_left_empty_is_left_out_so_that_the_checklist_names_it() {
        ObjectNode content = StepContent.of("seat", new Entered(Map.of("address", "1 Quay", "postcode", "")));

        assertThat(content.has("postcode")).isFalse();
        assertThat(content.path("address").asText()).isEqualTo("1 Quay");
    }

    @Test
    void founders_are_one_a_line_persons_and_organizations_apart() {
        Entered entered =
                new Entered(Map.of("founders", "A. First\n\nB. Second", "founderOrganizations", "Harbour Society"));

        ObjectNode content = StepContent.of("people", entered);

        assertThat(content.path("founders")).hasSize(3);
        assertThat(content.path("founders").path(2).path("organization").asBoolean())
                .isTrue();
        assertThat(StepContent.values("people", content))
                .containsEntry("founders", "A. First\nB. Second")
                .containsEntry("founderOrganizations", "Harbour Society");
    }

    @Test
    void an_amount_that_is_no_number_is_told_at_its_field() {
        Entered entered = new Entered(Map.of("amount", "30,5"));

        assertThat(StepContent.faults("funds", entered, "whole"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("amount"));
        assertThat(StepContent.faults("seat", entered, "whole")).isEmpty();
    }
}
