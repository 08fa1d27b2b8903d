package daylight.web.desk;

import daylight.web.disclosures.DisclosureRecord;
import daylight.web.disclosures.Hit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the desk, from the list of records or from the search.
 *
 * @param delayDays working days it took to be published; absent where they cannot be counted
 */
public record DeskRow(
        String reference,
        String name,
        @Nullable String documentNumber,
        @Nullable LocalDate issued,
        String state,
        boolean amended,
        boolean late,
        @Nullable Integer delayDays) {

    static DeskRow of(DisclosureRecord record) {
        return new DeskRow(
                record.reference(),
                record.name(),
                record.documentNumber(),
                record.issued(),
                record.state(),
                record.amended(),
                record.delay() != null && record.delay().late(),
                record.delay() == null ? null : record.delay().workingDays());
    }

    static DeskRow of(Hit hit) {
        return new DeskRow(
                hit.reference(),
                hit.title(),
                hit.documentNumber(),
                hit.issued(),
                hit.state(),
                hit.amended(),
                hit.isLate(),
                hit.delayDays());
    }

    /** Whether the working days are known; none at all are known too. */
    public boolean timed() {
        return delayDays != null;
    }

    public boolean published() {
        return state.equals("published");
    }
}
