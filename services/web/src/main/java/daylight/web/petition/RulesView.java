package daylight.web.petition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that petitions are read by.
 *
 * @param reasons why a petition is rejected
 * @param hidden the same, where its text is not shown either
 */
public record RulesView(List<Row> thresholds, List<String> reasons, List<String> hidden) {
    /**
     * A line of the table of thresholds, in words.
     *
     * @param place one, or several that have the same rule
     */
    public record Row(String place, String signatures, boolean hearing, int days, String source) {
        private Row of(String other) {
            return new Row(other, signatures, hearing, days, source);
        }
    }

    /**
     * One line for all places with the same rule, in the order of the first of them.
     *
     * @param join what stands between two places
     */
    static List<Row> together(List<Row> rows, String join) {
        Map<Row, String> places = new LinkedHashMap<>();
        rows.forEach(row -> places.merge(row.of(""), row.place(), (some, one) -> some + join + one));
        return places.entrySet().stream()
                .map(rule -> rule.getKey().of(rule.getValue()))
                .toList();
    }
}
