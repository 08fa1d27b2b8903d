package daylight.reports.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewOutcomeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static ObjectNode outcome(int year, String text) {
        ObjectNode outcome = JsonNodeFactory.instance.objectNode();
        outcome.put("year", year).put("category", "bribery-national").put("outcome", "substantiated");
        outcome.put("agencySlug", "tax-office").put("titleEn", "Title").put("textEn", text);
        return outcome.put("titleZh", "Title").put("textZh", text);
    }

    /** The fields that are refused. */
    private static List<String> refused(ObjectNode outcome) {
        Fields fields = JsonInput.object(
                JsonNodeFactory.instance.objectNode().set("outcome", outcome).toString());
        NewOutcome _ = NewOutcome.read(fields, TODAY);
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, fields::finish);
        return refusal == null
                ? List.of()
                : refusal.problem().errors().stream().map(FieldError::field).toList();
    }

    @Test
    void anOutcomeIsOfThisYearOrAnEarlierOne() {
        assertThat(refused(outcome(2026, "Text"))).isEmpty();
        assertThat(refused(outcome(2027, "Text"))).containsExactly("outcome.year");
        assertThat(refused(outcome(9999, "Text"))).containsExactly("outcome.year");
    }

    @Test
    void whatJsonWritesAsTwoBytesCountsAsTwo() {
        // Two texts make 40,000 bytes; with every character written as two they are more than an event holds.
        assertThat(refused(outcome(2026, "a".repeat(20_000)))).isEmpty();
        assertThat(refused(outcome(2026, "\\".repeat(20_000)))).containsExactly("outcome.textZh");
        assertThat(refused(outcome(2026, "a" + "\t".repeat(19_998) + "a"))).containsExactly("outcome.textZh");
        assertThat(refused(outcome(2026, "\"".repeat(20_000)))).containsExactly("outcome.textZh");
    }
}
