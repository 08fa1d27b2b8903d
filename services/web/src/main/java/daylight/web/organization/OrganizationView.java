package daylight.web.organization;

import daylight.web.organizations.Entry;
import daylight.web.organizations.FilingWords;
import daylight.web.organizations.Report;
import daylight.web.organizations.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization, today or on a past day.
 *
 * @param asked the past day; absent for today
 * @param problem what is wrong with the day that was asked for
 * @param older plain path of older filings
 */
public record OrganizationView(
        Entry entry,
        Vocabulary words,
        String authority,
        @Nullable LocalDate asked,
        @Nullable String problem,
        List<Report> reports,
        ReportChart chart,
        List<FilingRow> filings,
        @Nullable String older) {
    /** The key in addresses of the API. */
    public String key() {
        return entry.reference();
    }

    public String planned(Entry.Planned one) {
        return FilingWords.kind(one.kind(), words.language());
    }
}
