package daylight.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenFormsTest {
    private static final String OURS = "https://daylight.example";

    @Test
    void a_form_of_our_own_page_goes_on() {
        assertThat(OpenForms.isOurs("same-origin", OURS, OURS)).isTrue();
        assertThat(OpenForms.isOurs(null, OURS, OURS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "anything-new"})
    void a_form_of_a_foreign_page_does_not(String site) {
        assertThat(OpenForms.isOurs(site, OURS, OURS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "",
                "https://daylight.example.evil.example",
                "http://daylight.example"
            })
    void nor_one_of_a_foreign_origin_from_a_browser_that_says_only_that(String origin) {
        assertThat(OpenForms.isOurs(null, origin, OURS)).isFalse();
    }

    @Test
    void a_program_says_neither_and_could_use_the_api_as_well() {
        assertThat(OpenForms.isOurs(null, null, OURS)).isTrue();
    }

    @Test
    void what_was_entered_is_read_in_any_script_and_once_a_name() {
        Entered entered =
                OpenForms.read("name=%E7%8E%8B+%E4%BC%9F&email=a%2Bb%40example.org&name=second&region=&=x&odd");

        assertThat(entered.get("name")).isEqualTo("王 伟");
        assertThat(entered.get("email")).isEqualTo("a+b@example.org");
        assertThat(entered.get("region")).isEmpty();
    }

    @Test
    void a_body_that_no_form_sends_is_refused() {
        assertThatThrownBy(() -> OpenForms.read("name=%zz")).isInstanceOf(BadRequestException.class);
    }
}
