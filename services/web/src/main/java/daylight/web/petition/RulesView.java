package daylight.web.petition;

import java.util.List;

/**
 * The rules that petitions are read by.
 *
 * @param reasons why a petition is rejected
 * @param hidden the same, where its text is not shown either
 */
public record RulesView(List<Row> thresholds, List<String> reasons, List<String> hidden) {
    /** A line of the table of thresholds, in words. */
    public record Row(String place, String signatures, boolean hearing, int days, String source) {}
}
