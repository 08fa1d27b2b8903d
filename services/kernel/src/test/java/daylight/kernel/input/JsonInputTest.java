package daylight.kernel.input;

import static daylight.kernel.input.Faults.errors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.kernel.problems.FieldError;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is one JSON object, within limits, and every fault in it is found at once. */
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
}
