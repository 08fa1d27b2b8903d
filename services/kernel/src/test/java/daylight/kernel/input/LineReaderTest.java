package daylight.kernel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static List<String> lines(String text, int longest) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
        List<String> lines = new ArrayList<>();
        for (byte[] line = reader.next(); line != null; line = reader.next()) {
            lines.add(reader.isTooLong(line) ? "too long" : new String(line, StandardCharsets.UTF_8));
        }
        return lines;
    }

    @Property
    void linesComeBackAsTheyWentIn(@ForAll @Size(max = 20) List<@AlphaChars String> lines) throws IOException {
        String text = String.join("\n", lines) + "\n";

        assertThat(lines(text, 1_000)).isEqualTo(lines.isEmpty() ? List.of("") : lines);
    }

    @Test
    void aLineOverTheLimitIsSkippedAndTheNextIsRead() throws IOException {
        assertThat(lines("x".repeat(200_000) + "\nnext", 100)).containsExactly("too long", "next");
    }

    @Test
    void theLastLineNeedsNoLineFeed() throws IOException {
        assertThat(lines("one\ntwo", 100)).containsExactly("one", "two");
    }
}
