package daylight.kernel.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.kernel.problems.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {
    private final Cursors cursors = new Cursors(() -> "a secret of this test");

    @Property
    void aPositionComesBackAsItWas(
            @ForAll @Size(min = 1, max = 5) List<@AlphaChars @StringLength(max = 50) String> position) {
        assertThat(cursors.position("records", cursors.next("records", position)))
                .isEqualTo(position);
    }

    @Property
    void aChangedCursorIsRefused(@ForAll @IntRange(max = 40) int place) {
        String cursor = cursors.next("records", List.of("2026-03-31", "019a0000"));
        int at = place % (cursor.length() - 1);
        char other = cursor.charAt(at) == 'A' ? 'B' : 'A';

        assertThatThrownBy(
                        () -> cursors.position("records", cursor.substring(0, at) + other + cursor.substring(at + 1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aCursorOfAnotherListOrSecretIsRefused() {
        String cursor = cursors.next("records?agency=a", List.of("x"));

        assertThatThrownBy(() -> cursors.position("records?agency=b", cursor)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Cursors(() -> "another").position("records?agency=a", cursor))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void theEndOfOneListsNameCannotBecomeTheBeginningOfAPositionInAnother() {
        byte[] given = Base64.getUrlDecoder().decode(cursors.next("records?q=a\0b", List.of("x")));
        byte[] forged = Arrays.copyOf(given, 16 + 3);
        System.arraycopy("b\0x".getBytes(StandardCharsets.UTF_8), 0, forged, 16, 3);

        assertThatThrownBy(() -> cursors.position(
                        "records?q=a", Base64.getUrlEncoder().withoutPadding().encodeToString(forged)))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "no base64!", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void rubbishIsRefused(String cursor) {
        assertThatThrownBy(() -> cursors.position("records", cursor)).isInstanceOf(InvalidInput.class);
    }
}
