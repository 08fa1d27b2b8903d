package daylight.disclosures.record;

import daylight.kernel.calendar.Jurisdiction;
import daylight.kernel.calendar.WorkingCalendars;
import daylight.kernel.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Measures delays. There is none where a date is missing, where publication came before the date of issue, and for documents from before the duty to publish began.
 */
@ApplicationScoped
public class Delays {
    /** The day the Regulations on Open Government Information came into force. */
    private static final LocalDate DUTY_BEGAN = LocalDate.of(2008, 5, 1);

    private final WorkingCalendars calendars;

    Delays(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * Measures one record; null where there is no delay to speak of.
     *
     * @param publishedAt when the record was published here: the first publication anywhere, if no source is named
     */
    public @Nullable Delay of(RecordContent content, Jurisdiction jurisdiction, Instant publishedAt) {
        LocalDate issued = content.issued();
        LocalDate first =
                firstPublication(content, publishedAt.atZone(zone(jurisdiction)).toLocalDate());
        if (issued == null || first == null || first.isBefore(issued) || issued.isBefore(DUTY_BEGAN)) {
            return null;
        }
        WorkingDays days = calendars.of(jurisdiction).between(issued, first);
        return Delay.of(days.count(), days.provisional(), issued, first);
    }

    /** A record from a source that does not say since when it was there has no known day of first publication. */
    private static @Nullable LocalDate firstPublication(RecordContent content, LocalDate here) {
        LocalDate atSource = content.firstPublished();
        if (atSource == null) {
            return content.sourceUrl() == null ? here : null;
        }
        return atSource.isBefore(here) ? atSource : here;
    }

    /** Where the agency's days begin. */
    public static ZoneId zone(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case CN -> ZoneId.of("Asia/Shanghai");
            case ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND -> ZoneId.of("Europe/London");
            case UNITED_STATES -> ZoneId.of("America/New_York");
        };
    }
}
