package daylight.disclosures.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CsvRowsTest {

    @Example
    void formulasAreDisarmed() {
        assertThat(CsvRows.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvRows.cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(CsvRows.cell("-2")).isEqualTo("'-2");
        assertThat(CsvRows.cell("plain")).isEqualTo("plain");
    }

    @Property
    void aCellNeverBreaksOutOfItsPlace(@ForAll String text) {
        String cell = CsvRows.cell(text);
        if (cell.startsWith("\"")) {
            assertThat(cell).endsWith("\"");
            assertThat(cell.substring(1, cell.length() - 1).replace("\"\"", "")).doesNotContain("\"");
        } else {
            assertThat(cell).doesNotContain(",", "\"", "\n", "\r");
        }
    }
}
