package daylight.organizations.application;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.organizations.officers.DraftOfficer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was saved of each step; null where nothing was. Each as far as its applicant got. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Steps(
        @Nullable Name name,
        @Nullable Purposes purposes,
        @Nullable Seat seat,
        @Nullable Funds funds,
        @Nullable People people,
        @Nullable Documents documents) {
    public static final Steps NONE = new Steps(null, null, null, null, null, null);

    /** What it shall be called, of which kind and where. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Name(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String region,
            @Nullable UUID reservation) {}

    /** What for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Purposes(
            @Nullable String purposes,
            @Nullable String scope,
            @Nullable String supervisingBody) {}

    /**
     * Where.
     *
     * @param premises owned, rented or lent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seat(
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String premises) {}

    /**
     * With what.
     *
     * @param amount whole units of the currency
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Funds(
            @Nullable Long amount,
            @Nullable String currency,
            @Nullable String sources) {}

    /**
     * By whom.
     *
     * @param people members who are persons
     * @param organizations members that are organizations
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record People(
            @Nullable Long people, @Nullable Long organizations, List<Founder> founders, List<DraftOfficer> officers) {
        public People {
            founders = List.copyOf(founders);
            officers = List.copyOf(officers);
        }
    }

    /**
     * Who founds it.
     *
     * @param organization whether it is an organization
     */
    public record Founder(String name, boolean organization) {}

    /** That all of it is true. */
    public record Documents(boolean declared) {}

    public @Nullable String kind() {
        return name == null ? null : name.kind();
    }

    public List<DraftOfficer> officers() {
        return people == null ? List.of() : people.officers();
    }

    public Steps with(Name changed) {
        return new Steps(changed, purposes, seat, funds, people, documents);
    }

    public Steps with(Purposes changed) {
        return new Steps(name, changed, seat, funds, people, documents);
    }

    public Steps with(Seat changed) {
        return new Steps(name, purposes, changed, funds, people, documents);
    }

    public Steps with(Funds changed) {
        return new Steps(name, purposes, seat, changed, people, documents);
    }

    public Steps with(People changed) {
        return new Steps(name, purposes, seat, funds, changed, documents);
    }

    public Steps with(Documents changed) {
        return new Steps(name, purposes, seat, funds, people, changed);
    }
}
