package daylight.kernel.hashing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    @Test
    void theExampleOfRfc8785ComesOutAsItSays() {
        String canonical = text("""
                {"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
                 "string":"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "literals":[null,true,false]}""");

        assertThat(canonical)
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void membersAreSortedByUtf16CodeUnits() {
        assertThat(text("{\"\\ufb33\":1,\"\\ud83d\\ude00\":2,\"\\u20ac\":3,\"1\":4,\"\\r\":5}"))
                .isEqualTo("{\"\\r\":5,\"1\":4,\"€\":3,\"😀\":2,\"\ufb33\":1}");
    }

    @ParameterizedTest
    @CsvSource({
        "-0, 0",
        "1.0, 1",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "0.000001, 0.000001",
        "1e-7, 1e-7",
        "9007199254740993, 9007199254740992"
    })
    void numbersAreThoseOfEcmaScript(String number, String canonical) {
        assertThat(text("[" + number + "]")).isEqualTo("[" + canonical + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"\\ud800\"}", "[\"\\udc00\\ud800\"]", "{\"\\ud800\":1}"})
    void aLoneSurrogateIsRefusedNotReplaced(String json) {
        assertThatThrownBy(() -> CanonicalJson.of(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":2}", "7"})
    void whatIsNoObjectOrArrayIsRefused(String json) {
        assertThatThrownBy(() -> CanonicalJson.of(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHashIsWhatSha256sumPrints() {
        assertThat(Sha256.hex("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static String text(String json) {
        return new String(CanonicalJson.of(json), StandardCharsets.UTF_8);
    }
}
