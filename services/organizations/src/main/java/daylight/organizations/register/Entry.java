package daylight.organizations.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an organization, as {@code organization_version.entry} keeps it. Not all of it is public: {@link EntryView} is.
 *
 * @param region division code of the domicile
 * @param supervisor the supervising body
 * @param charter id of the governing document among the attachments
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Entry(
        String name,
        @Nullable String nameEn,
        String kind,
        String region,
        List<String> purposes,
        @Nullable String supervisor,
        Seat seat,
        Funds funds,
        List<Officer> officers,
        @Nullable UUID charter) {
    public Entry {
        purposes = List.copyOf(purposes);
        officers = List.copyOf(officers);
    }

    /**
     * Where it is.
     *
     * @param email for the registering authority alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seat(
            String address,
            @Nullable String postcode,
            @Nullable String phone,
            @Nullable String website,
            @Nullable String email) {}

    /**
     * What it was given.
     *
     * @param amount yuan
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Funds(long amount, @Nullable String source) {}

    /**
     * Who leads it.
     *
     * @param organization the organization that sent the officer, as far as there is one
     * @param digest HMAC of the identity number; never shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Officer(
            UUID id,
            String name,
            Role role,
            @Nullable String organization,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String digest) {}

    public Entry withName(String changed, @Nullable String english) {
        return new Entry(changed, english, kind, region, purposes, supervisor, seat, funds, officers, charter);
    }

    public Entry withPurposes(List<String> changed, @Nullable String body) {
        return new Entry(name, nameEn, kind, region, changed, body, seat, funds, officers, charter);
    }

    public Entry withSeat(String division, Seat changed) {
        return new Entry(name, nameEn, kind, division, purposes, supervisor, changed, funds, officers, charter);
    }

    public Entry withFunds(Funds changed) {
        return new Entry(name, nameEn, kind, region, purposes, supervisor, seat, changed, officers, charter);
    }

    public Entry withOfficers(List<Officer> changed) {
        return new Entry(name, nameEn, kind, region, purposes, supervisor, seat, funds, changed, charter);
    }

    public Entry withCharter(UUID changed) {
        return new Entry(name, nameEn, kind, region, purposes, supervisor, seat, funds, officers, changed);
    }
}
