package daylight.kernel.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonInputTest {
    @Test
    void aCorrectBodyIsRead() {
        Fields fields = JsonInput.object("""
                {"title":"  国土空间规划 ","issued":"1301-05-01","at":"2026-03-31T17:00:00+08:00","id":"019a0000-0000-7000-8000-000000000001",
                 "topics":["a","b"],"count":7,"open":true,"colour":"red","nothing":null,"inner":{"note":"x\\r\\ny"},"many":[{"n":1}]}""");

        assertThat(fields.requiredText("title", TextRule.line(6))).isEqualTo("国土空间规划");
        assertThat(fields.date("issued")).isEqualTo(LocalDate.of(1301, 5, 1));
        assertThat(fields.instant("at")).isEqualTo(Instant.parse("2026-03-31T09:00:00Z"));
        assertThat(fields.id("id")).isEqualTo(UUID.fromString("019a0000-0000-7000-8000-000000000001"));
        assertThat(fields.texts("topics", 2, TextRule.line(1))).containsExactly("a", "b");
        assertThat(fields.integer("count", 1, 7)).isEqualTo(7);
        assertThat(fields.flag("open")).isTrue();
        assertThat(fields.choice("colour", Map.of("red", 1))).isEqualTo(1);
        assertThat(fields.text("nothing", TextRule.line(1))).isNull();
        Fields inner = fields.object("inner");
        assertThat(inner).isNotNull();
        assertThat(inner == null ? null : inner.text("note", TextRule.text(3))).isEqualTo("x\ny");
        assertThat(fields.objects("many", 1).getFirst().integer("n", 0, 1)).isEqualTo(1);
        fields.finish();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+300000-01-01T00:00:00Z",
                "-0001-12-31T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "0999-12-31T00:00:00Z"
            })
    void timesThatNoDatabaseHoldsAreRefused(String time) {
        Fields fields = JsonInput.object("{\"at\":\"" + time + "\"}");

        assertThat(fields.instant("at")).isNull();
        assertThat(errors(fields)).extracting(FieldError::field).containsExactly("at");
    }

    @Test
    void everythingThatIsWrongIsFoundAtOnce() {
        Fields fields = JsonInput.object("""
                {"twice":1,"twice":"x","title":7,"issued":"2025-02-29","topics":["ok",3,"far too long"],"inner":{"colour":"red"},"count":1.5,"unknown":{}}""");
        fields.requiredText("title", TextRule.line(10));
        fields.requiredText("agency", TextRule.line(10));
        fields.text("twice", TextRule.line(10));
        fields.date("issued");
        fields.texts("topics", 5, TextRule.line(5));
        fields.object("inner");
        fields.integer("count", 0, 9);
        fields.refuse("title", "Is taken.");

        assertThat(errors(fields))
                .extracting(FieldError::field)
                .containsExactly(
                        "twice",
                        "title",
                        "agency",
                        "issued",
                        "topics[1]",
                        "topics[2]",
                        "count",
                        "title",
                        "unknown",
                        "inner.colour");
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "null",
                "{",
                "{\"a\":}",
                "{\"a\":1} x",
                "{\"a\":1}{}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":\"\t\"}",
                "{\"a\":[1,]}",
                "{\"a\":\"\\x\"}"
            })
    void whatIsNoJsonObjectIsMalformed(String body) {
        assertThatThrownBy(() -> JsonInput.object(body)).isInstanceOf(MalformedJson.class);
    }

    @Test
    void otherEncodingsAndBrokenUtf8AreMalformed() {
        assertThatThrownBy(() -> JsonInput.object("{\"a\":1}".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> JsonInput.object(
                        new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'}))
                .isInstanceOf(MalformedJson.class);
    }

    @Test
    void depthAndNumbersAreLimited() {
        assertThatThrownBy(() -> JsonInput.object("{\"a\":" + "[".repeat(100_000)))
                .isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> JsonInput.object("{\"a\":" + "9".repeat(100_000) + "}"))
                .isInstanceOf(MalformedJson.class);
    }

    @Test
    void aMillionUnknownMembersMakeAShortAnswer() {
        StringBuilder body = new StringBuilder("{\"a\":1");
        for (int i = 0; i < 100_000; i++) {
            body.append(",\"x").append(i).append("\":1");
        }

        assertThat(errors(JsonInput.object(body.append('}').toString()))).hasSize(200);
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

    private static List<FieldError> errors(Fields fields) {
        return catchThrowableOfType(InvalidInput.class, fields::finish)
                .problem()
                .errors();
    }
}
