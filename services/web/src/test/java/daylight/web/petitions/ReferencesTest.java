package daylight.web.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.NotFoundException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"P-4K7XQ2MD", "p4k7xq2md", " P-4K7X-Q2MD ", "0198c0de-0000-7000-8000-000000000001"})
    void what_may_be_a_petitions_name_is_asked_for(String typed) {
        assertThat(References.of(typed)).isEqualTo(typed.strip());
    }

    /** All of them lead somewhere else in the API. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "all.csv",
                "archive",
                "bursts",
                "confirmations",
                "duties",
                "mine",
                "moderation",
                "queue",
                "regions",
                "rejection-codes",
                "similar",
                "thresholds",
                "trending",
                "..",
                "P-4K7XQ2MD/count"
            })
    void a_word_of_the_api_is_no_petition(String typed) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> References.of(typed));
    }
}
