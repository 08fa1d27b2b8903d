package daylight.disclosures.agency;

import daylight.kernel.calendar.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * What the list of agencies says about one, and what an administrator may change.
 *
 * @param nameEn one of the two names at least is given
 * @param jurisdiction whose holidays count for it
 * @param region code of GB/T 2260
 */
public record AgencyEntry(
        @Nullable String nameEn,
        @Nullable String nameZh,
        Jurisdiction jurisdiction,
        @Nullable String region,
        @Nullable String homepage) {}
