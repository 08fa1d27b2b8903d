package daylight.disclosures.record;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.kernel.calendar.Jurisdiction;
import daylight.kernel.calendar.WorkingCalendars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DelaysTest {
    private static final Instant PUBLISHED = Instant.parse("2024-05-09T16:30:00Z");

    private final Delays delays = new Delays(new WorkingCalendars());

    private @Nullable Delay delay(
            @Nullable String issued, @Nullable String firstPublished, @Nullable String sourceUrl) {
        RecordContent content = new RecordContent(
                "a",
                Category.OTHER,
                "Title",
                null,
                null,
                Language.ZH,
                null,
                issued == null ? null : LocalDate.parse(issued),
                sourceUrl,
                firstPublished == null ? null : LocalDate.parse(firstPublished),
                null,
                null,
                null,
                List.of(),
                null,
                List.of());
        return delays.of(content, Jurisdiction.CN, PUBLISHED);
    }

    @Test
    void holidaysAndMadeUpWorkingDaysCountAsTheStateCouncilSaid() {
        // 1 to 5 May 2024 were days off; Sunday 28 April and Saturday 11 May were worked.
        Delay delay = delay("2024-04-26", "2024-05-06", "https://example.org");

        assertThat(delay).isEqualTo(new Delay(4, false, false, LocalDate.of(2024, 4, 26), LocalDate.of(2024, 5, 6)));
    }

    @Test
    void twentyWorkingDaysAreInTimeAndOneMoreIsLate() {
        assertThat(delay("2024-03-01", "2024-03-29", null)).returns(false, delay -> delay != null && delay.late());
        assertThat(delay("2024-03-01", "2024-04-01", null)).returns(true, delay -> delay != null && delay.late());
    }

    @Test
    void withoutASourceTheFirstPublicationIsHereInTheAgencysOwnDay() {
        Delay delay = delay("2024-05-08", null, null);

        assertThat(delay).isNotNull();
        // 16:30 in UTC is half past midnight of the next day in Shanghai.
        assertThat(delay.to()).isEqualTo(LocalDate.of(2024, 5, 10));
        assertThat(delay.workingDays()).isEqualTo(2);
    }

    @Test
    void thereIsNoneWhereADateIsMissingOrReversedOrFromBeforeTheDuty() {
        assertThat(delay(null, "2024-03-01", null)).isNull();
        assertThat(delay("2024-03-01", null, "https://example.org")).isNull();
        assertThat(delay("2024-03-02", "2024-03-01", null)).isNull();
        assertThat(delay("2008-04-30", "2008-05-05", null)).isNull();
        assertThat(delay("2008-05-01", "2008-05-05", null)).isNotNull();
    }

    @Test
    void publishedOnTheDayOfIssueIsNoDelay() {
        assertThat(delay("2024-03-01", "2024-03-01", null))
                .returns(0, delay -> delay == null ? -1 : delay.workingDays());
    }
}
