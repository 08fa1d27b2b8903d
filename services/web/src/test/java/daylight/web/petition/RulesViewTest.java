package daylight.web.petition;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.petition.RulesView.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesViewTest {
    @Test
    void places_with_the_same_rule_share_a_line() {
        List<Row> rows = List.of(
                new Row("云溪市", "15", false, 30, "章程"),
                new Row("云溪市", "30", true, 60, "章程"),
                new Row("临江市", "15", false, 30, "章程"),
                new Row("其他地区", "15", false, 30, "惯例"));

        assertThat(RulesView.together(rows, "、"))
                .containsExactly(
                        new Row("云溪市、临江市", "15", false, 30, "章程"),
                        new Row("云溪市", "30", true, 60, "章程"),
                        new Row("其他地区", "15", false, 30, "惯例"));
    }
}
