package daylight.web.organizations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an organization on a day.
 *
 * @param at the day
 * @param authority slug of the agency that keeps the register
 * @param certificate its number, where one was issued
 */
public record Entry(
        String id,
        String reference,
        long version,
        @Nullable LocalDate at,
        String name,
        @Nullable String code,
        @Nullable String foreignNumber,
        String kind,
        String region,
        String state,
        boolean abnormal,
        boolean late,
        LocalDate registeredOn,
        @Nullable LocalDate endedOn,
        @Nullable Where mergedInto,
        List<Former> formerNames,
        @Nullable String purposes,
        @Nullable String scope,
        @Nullable String address,
        @Nullable Funds funds,
        @Nullable String supervisingBody,
        List<Officer> officers,
        @Nullable String authority,
        @Nullable String certificate,
        List<Planned> scheduled) {

    /** A name it had. */
    public record Former(String name, LocalDate until) {}

    /** Registered funds, in whole units. */
    public record Funds(long amount, String currency) {}

    /** Who leads it: what is public of them. */
    public record Officer(
            String name,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** A filing that takes effect on a future day. */
    public record Planned(String kind, LocalDate effectiveOn) {}

    public boolean over() {
        return state.equals("dissolved") || state.equals("revoked");
    }

    /** Whether it is of a register elsewhere, which alone can change it. */
    public boolean foreign() {
        return foreignNumber != null;
    }
}
