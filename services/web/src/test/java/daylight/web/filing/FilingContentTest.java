package daylight.web.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.web.applying.RegionFields;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.form.Entered;
import daylight.web.organizations.Entry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilingContentTest {
    @Test
    void what_is_filed_lies_in_the_content_and_its_day_and_reason_around_it() {
        ObjectNode filing = FilingContent.of(
                "change-of-name",
                new Entered(Map.of("name", "Quay Readers", "effectiveOn", "2027-01-01", "reason", "Shorter")));

        assertThat(filing.path("content").path("name").asText()).isEqualTo("Quay Readers");
        assertThat(filing.path("effectiveOn").asText()).isEqualTo("2027-01-01");
        assertThat(filing.path("content").has("reason")).isFalse();
    }

    @Test
    void the_files_whose_boxes_are_ticked_go_with_it_in_the_order_they_were_sent() {
        ObjectNode filing = FilingContent.of(
                "annual-report", new Entered(Map.of("year", "2025", "keep-b2", "b2", "keep-a1", "a1", "once", "c3")));

        assertThat(filing.path("attachments")).extracting(JsonNode::asText).containsExactly("a1", "b2");
        assertThat(filing.path("content").has("keep-a1")).isFalse();
        assertThat(FilingContent.of("annual-report", new Entered(Map.of("year", "2025")))
                        .has("attachments"))
                .isFalse();
    }

    @Test
    void a_file_is_called_what_it_is_called_without_the_folder_it_lay_in() {
        assertThat(FiledForm.plain("C:\\papers\\accounts.csv")).isEqualTo("accounts.csv");
        assertThat(FiledForm.plain("papers/accounts.csv")).isEqualTo("accounts.csv");
        assertThat(FiledForm.plain("")).isEmpty();
    }

    @Test
    void a_seat_moves_with_its_postcode_to_a_city_and_stays_where_it_is_else() {
        Entry entry = entry("110108");

        Map<String, String> values = FilingContent.values("change-of-domicile", entry);
        Map<String, String> entered = new HashMap<>(values);
        entered.put("postcode", "100089");
        JsonNode content =
                FilingContent.of("change-of-domicile", new Entered(entered)).path("content");

        assertThat(values).containsEntry("region", "110000").containsEntry("place", "110108");
        assertThat(content.path("region").asText()).isEqualTo("110108");
        assertThat(content.path("postcode").asText()).isEqualTo("100089");
        assertThat(content.has("place")).isFalse();
        entered.put("region", "310000");
        assertThat(RegionFields.faults(new Entered(entered), "elsewhere"))
                .extracting(FieldError::field)
                .containsExactly("place");
    }

    private static Entry entry(String region) {
        return new Entry(
                "1",
                "O-1",
                1,
                null,
                "Quay Readers",
                null,
                null,
                "social-association",
                region,
                "registered",
                false,
                false,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                List.of(),
                null,
                null,
                "1 Quay",
                null,
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    @Test
    void amounts_are_numbers() {
        ObjectNode filing =
                FilingContent.of("annual-report", new Entered(Map.of("year", "2025", "income", "12", "spending", "9")));

        assertThat(filing.path("content").path("income").isIntegralNumber()).isTrue();
    }

    @Test
    void a_fault_inside_the_content_is_told_at_the_field_of_the_form() {
        assertThat(FilingContent.plain(new FieldError("content.year", "No such year"))
                        .field())
                .isEqualTo("year");
        assertThat(FilingContent.plain(new FieldError("effectiveOn", "Past")).field())
                .isEqualTo("effectiveOn");
    }

    @Test
    void every_measure_of_a_registrar_needs_its_reason() {
        for (String state : new String[] {"registered", "suspended", "liquidating", "dissolved", "revoked"}) {
            for (boolean abnormal : new boolean[] {true, false}) {
                assertThat(FilingKinds.ofRegistrar(state, abnormal))
                        .isNotEmpty()
                        .allMatch(FilingContent::measure);
            }
        }
        assertThat(FilingKinds.ofRepresentative("registered")).noneMatch(FilingContent::measure);
    }
}
