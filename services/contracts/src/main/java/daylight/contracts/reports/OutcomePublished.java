package daylight.contracts.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An investigator closed a case and wrote for the public what came of it. One language at least.
 *
 * @param outcomeId random, and no case's
 * @param year of the finding
 * @param category code of the UN Convention against Corruption's article, as the reports service lists them
 * @param outcome {@code substantiated}, {@code partly-substantiated} or {@code unsubstantiated}
 * @param agency slug of the agency under whose name it is published
 * @param publishedOn day, UTC
 */
public record OutcomePublished(
        UUID outcomeId,
        long version,
        int year,
        String category,
        String outcome,
        String agency,
        @Nullable String titleEn,
        @Nullable String titleZh,
        @Nullable String textEn,
        @Nullable String textZh,
        LocalDate publishedOn)
        implements ReportEvent {
    @Override
    public UUID aggregateId() {
        return outcomeId;
    }
}
