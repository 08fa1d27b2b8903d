package daylight.kernel.input;

import static daylight.kernel.input.Faults.errors;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text may be. */
class TextInputTest {
    @ParameterizedTest
    @CsvSource({
        "\\u0000, control character U+0000",
        "\\u0007, control character U+0007",
        "\\u0085, control character U+0085",
        "\\ud800, half of a surrogate pair",
        "\\udc00\\ud800, half of a surrogate pair",
        "\\u202e, invisible direction mark U+202E",
        "\\u2067, invisible direction mark U+2067",
        "\\ufffe, U+FFFE",
        "\\n, one line",
        "\\u2028, one line",
        "\\t, one line"
    })
    void aLineRefusesWhatCannotBeSeenOrWritten(String escape, String fault) {
        Fields fields = JsonInput.object("{\"title\":\"a" + escape + "b\"}");
        fields.text("title", TextRule.line(20));

        assertThat(errors(fields))
                .singleElement()
                .extracting(FieldError::detail)
                .asString()
                .contains(fault);
    }

    @Test
    void lengthIsCountedInCodePoints() {
        Fields fields = JsonInput.object("{\"a\":\"𠀀𠀁\",\"b\":\"𠀀𠀁𠀂\"}");
        assertThat(fields.text("a", TextRule.line(2))).isEqualTo("𠀀𠀁");
        fields.text("b", TextRule.line(2));

        assertThat(errors(fields)).containsExactly(new FieldError("b", "Must have at most 2 characters; it has 3."));
    }

    @Test
    void aPatternSaysWhatItWants() {
        Fields fields = JsonInput.object("{\"slug\":\"Not A Slug\"}");
        fields.text(
                "slug",
                TextRule.line(60).matching(Pattern.compile("[a-z-]+"), "Must be lower-case letters and hyphens."));

        assertThat(errors(fields)).containsExactly(new FieldError("slug", "Must be lower-case letters and hyphens."));
    }

    @Property
    void noTextMakesTheReaderFailOtherwiseThanByRefusing(@ForAll String anything) {
        try {
            Fields fields = JsonInput.object(anything.getBytes(StandardCharsets.UTF_8));
            fields.text("a", TextRule.line(5));
            fields.finish();
        } catch (MalformedJson | InvalidInput refused) {
            assertThat(refused).hasMessageNotContaining("\n");
        }
    }
}
