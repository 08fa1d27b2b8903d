package daylight.organizations.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an organization, as {@code organization_version.entry} keeps it. An organization of another register has less.
 *
 * @param region division code of the seat
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Entry(
        String name,
        String kind,
        String region,
        @Nullable String purposes,
        @Nullable String scope,
        @Nullable Seat seat,
        @Nullable Funds funds,
        @Nullable String supervisingBody,
        List<Officer> officers,
        @Nullable GoverningDocument governingDocument) {
    public Entry {
        officers = List.copyOf(officers);
    }

    /** Where it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seat(String address, @Nullable String postcode) {}

    /** What it was given, in whole units of a currency (ISO 4217). */
    public record Funds(long amount, String currency) {}

    /**
     * Who leads it.
     *
     * @param role code of an office of the kind
     * @param digest HMAC of the identity number; never shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Officer(
            String name,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String digest) {
        public static final String LEGAL_REPRESENTATIVE = "legal-representative";
    }

    /** The version of the governing document in force. */
    public record GoverningDocument(String summary, LocalDate adoptedOn) {}

    /** Its legal representative, as far as there is one. */
    public @Nullable Officer legalRepresentative() {
        return officers.stream()
                .filter(one -> one.role().equals(Officer.LEGAL_REPRESENTATIVE))
                .findFirst()
                .orElse(null);
    }

    public Entry withName(String changed) {
        return new Entry(
                changed, kind, region, purposes, scope, seat, funds, supervisingBody, officers, governingDocument);
    }

    public Entry withPurposes(String changed, @Nullable String changedScope) {
        return new Entry(
                name, kind, region, changed, changedScope, seat, funds, supervisingBody, officers, governingDocument);
    }

    public Entry withSeat(Seat changed, String division) {
        return new Entry(
                name, kind, division, purposes, scope, changed, funds, supervisingBody, officers, governingDocument);
    }

    public Entry withFunds(Funds changed) {
        return new Entry(
                name, kind, region, purposes, scope, seat, changed, supervisingBody, officers, governingDocument);
    }

    public Entry withSupervisingBody(String changed) {
        return new Entry(name, kind, region, purposes, scope, seat, funds, changed, officers, governingDocument);
    }

    public Entry withOfficers(List<Officer> changed) {
        return new Entry(name, kind, region, purposes, scope, seat, funds, supervisingBody, changed, governingDocument);
    }

    public Entry withGoverningDocument(GoverningDocument changed) {
        return new Entry(name, kind, region, purposes, scope, seat, funds, supervisingBody, officers, changed);
    }
}
