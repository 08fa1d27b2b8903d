package daylight.kernel.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CsvTest {

    @Example
    void formulasAreDisarmedAndNumbersStayNumbers() {
        assertThat(Csv.text("=1+1")).isEqualTo("'=1+1");
        assertThat(Csv.text("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(Csv.text("-2")).isEqualTo("'-2");
        assertThat(Csv.text("＝1＋1")).isEqualTo("'＝1＋1");
        assertThat(Csv.text("\r=1+1")).isEqualTo("\"'\r=1+1\"");
        assertThat(Csv.text("\n=1+1")).isEqualTo("\"'\n=1+1\"");
        assertThat(Csv.text("plain")).isEqualTo("plain");
        assertThat(Csv.line(Arrays.asList("-2", -2, null, "a,b"))).isEqualTo("'-2,-2,,\"a,b\"\r\n");
    }

    @Property
    void aCellNeverBreaksOutOfItsPlace(@ForAll String text) {
        String cell = Csv.text(text);
        if (cell.startsWith("\"")) {
            assertThat(cell).endsWith("\"");
            assertThat(cell.substring(1, cell.length() - 1).replace("\"\"", "")).doesNotContain("\"");
        } else {
            assertThat(cell).doesNotContain(",", "\"", "\n", "\r");
        }
    }
}
