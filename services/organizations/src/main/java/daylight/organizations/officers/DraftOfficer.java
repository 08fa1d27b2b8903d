package daylight.organizations.officers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.organizations.register.Entry.Officer;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An officer as far as somebody got. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record DraftOfficer(
        @Nullable String name,
        @Nullable String role,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String digest) {
    private static final String SUPERVISOR = "supervisor";

    public static DraftOfficer of(Officer officer) {
        return new DraftOfficer(officer.name(), officer.role(), officer.from(), officer.until(), officer.digest());
    }

    /**
     * As it stands in the register.
     *
     * @throws NullPointerException when name or role is missing: {@link OfficerRules} comes before
     */
    public Officer whole() {
        return new Officer(Objects.requireNonNull(name), Objects.requireNonNull(role), from, until, digest);
    }

    /** Whether another entry means the same office of somebody of that name. */
    boolean sameOffice(DraftOfficer other) {
        return name != null && name.equals(other.name) && Objects.equals(role, other.role);
    }

    /** The same with an identity. */
    DraftOfficer identified(@Nullable String known) {
        return new DraftOfficer(name, role, from, until, known);
    }

    boolean supervises() {
        return SUPERVISOR.equals(role);
    }

    @JsonIgnore
    public boolean isLegalRepresentative() {
        return Officer.LEGAL_REPRESENTATIVE.equals(role);
    }
}
