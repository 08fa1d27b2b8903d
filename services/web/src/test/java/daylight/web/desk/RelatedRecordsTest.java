package daylight.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedRecordsTest {
    private static final String ID = "019a0b7c-1111-7abc-8def-0123456789ab";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R-4K7XQ2MD",
                "r-4k7xq2md",
                "/records/R-4K7XQ2MD",
                "https://daylight.example/records/R-4K7XQ2MD",
                "https://daylight.example/zh/records/R-4K7XQ2MD/versions/2",
                "https://daylight.example/records/R-4K7XQ2MD?from=mail#text"
            })
    void a_reference_is_known_alone_and_in_every_address_of_its_page(String line) {
        assertThat(RelatedRecords.key(line)).isEqualTo("R-4K7XQ2MD");
    }

    @Test
    void an_id_stays_an_id_also_in_an_address_of_the_api() {
        assertThat(RelatedRecords.key(ID)).isEqualTo(ID);
        assertThat(RelatedRecords.key("https://daylight.example/api/disclosures/records/" + ID))
                .isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the budget", "https://daylight.example/agencies/R-4K7XQ2MD", "R-", "R-4K7XQ2MD and R-AAAA1111"})
    void anything_else_names_no_record(String line) {
        assertThat(RelatedRecords.key(line)).isNull();
    }
}
