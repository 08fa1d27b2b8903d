package daylight.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.disclosures.Problem.FieldError;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormViewTest {
    private final FormView form = FormView.of(
            "Publish",
            "",
            "/my/desk/publish",
            List.of(FormField.line("title", "Title", "").needed(), FormField.area("topics", "Topics", "")));

    @Test
    void an_error_inside_a_list_is_shown_at_its_field() {
        FormView filled = form.filled(Map.of("topics", "a\nb"), List.of(new FieldError("topics[1]", "Too long.")));

        assertThat(filled.wrongFields()).extracting(FormField::name).containsExactly("topics");
        assertThat(filled.general()).isEmpty();
    }

    @Test
    void an_error_of_no_field_on_the_page_is_told_above_it() {
        FormView filled = form.filled(Map.of(), List.of(new FieldError("agency", "Is unknown.")));

        assertThat(filled.general()).containsExactly("agency: Is unknown.");
        assertThat(filled.wrong()).isTrue();
    }

    @Test
    void what_is_needed_and_empty_is_missing() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("title", "  ");
        Entered entered = Entered.of(sent);

        assertThat(entered.missing(form.fields(), "Enter this."))
                .containsExactly(new FieldError("title", "Enter this."));
    }

    @Test
    void lines_are_sent_with_the_line_ends_the_service_wants() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("body", "one\r\ntwo\r\n");
        sent.add("topics", " a \r\n\r\nb");

        assertThat(Entered.of(sent).get("body")).isEqualTo("one\ntwo");
        assertThat(Entered.of(sent).lines("topics")).containsExactly("a", "b");
    }
}
