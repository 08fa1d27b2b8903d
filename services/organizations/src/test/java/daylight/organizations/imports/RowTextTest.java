package daylight.organizations.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RowTextTest {
    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.strings()
                .withChars('\\', '\t', '\n', '\r', 'N', 't', '.', '\'', '沪', 'é')
                .all()
                .excludeChars('\0')
                .ofMaxLength(30)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static String text(RowText row) {
        byte[] bytes = new byte[row.size()];
        row.copy(0, bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** As the server reads it (PostgreSQL, COPY: Text Format). */
    private static List<String> read(String row) {
        assertThat(row).endsWith("\n");
        return Stream.of(row.substring(0, row.length() - 1).split("\t", -1))
                .map(value -> value.replace("\\\\", "\0")
                        .replace("\\t", "\t")
                        .replace("\\n", "\n")
                        .replace("\\r", "\r")
                        .replace("\0", "\\"))
                .toList();
    }

    @Property
    void whatTheServerReadsIsWhatWasGiven(@ForAll("values") List<String> values) {
        RowText.Writer writer = new RowText.Writer();
        // Another row before it leaves nothing behind.
        writer.row("before".repeat(2_000));

        RowText row = writer.row(values.toArray());

        assertThat(read(text(row))).isEqualTo(values);
    }

    @Test
    void nothingIsNull() {
        assertThat(text(new RowText.Writer().row("a", null, 1, false, null))).isEqualTo("a\t\\N\t1\tfalse\t\\N\n");
    }

    @Test
    void aRowOfAnyLengthIsWhole() {
        String longOne = "长\\".repeat(100_000);

        assertThat(read(text(new RowText.Writer().row(1, longOne)))).containsExactly("1", longOne);
    }
}
