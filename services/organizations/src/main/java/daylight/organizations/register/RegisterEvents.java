package daylight.organizations.register;

import daylight.contracts.organizations.Notice;
import daylight.contracts.organizations.OrganizationChanged;
import daylight.contracts.organizations.OrganizationDissolved;
import daylight.contracts.organizations.OrganizationEvent;
import daylight.contracts.organizations.OrganizationPenalized;
import daylight.contracts.organizations.OrganizationRegistered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event that tells of a filing with effect. */
record RegisterEvents(Organization after, Filing filing, Notice notice, Instant at) {
    /** An event of which there is nothing to say but the organization as it is now, and the filing that made it so. */
    private interface Telling {
        OrganizationEvent of(
                UUID organization,
                long version,
                String reference,
                @Nullable String code,
                String name,
                String kind,
                String region,
                String state,
                String filing,
                LocalDate effective,
                Notice notice,
                Instant at);
    }

    OrganizationEvent registered() {
        return told(OrganizationRegistered::new);
    }

    /** What the edge says that it is. */
    OrganizationEvent of(RegisterTransitions.Edge edge, List<String> changed) {
        if (edge.event() == OrganizationPenalized.class) {
            return told(OrganizationPenalized::new);
        }
        return edge.event() == OrganizationDissolved.class ? dissolved() : changed(changed);
    }

    OrganizationEvent dissolved() {
        return told(OrganizationDissolved::new);
    }

    private OrganizationEvent changed(List<String> changed) {
        return new OrganizationChanged(
                after.id(),
                after.version(),
                after.reference(),
                after.code(),
                after.name(),
                after.kind(),
                after.region(),
                after.state().code(),
                filing.kind().code(),
                changed,
                filing.effectiveOn(),
                notice,
                at);
    }

    private OrganizationEvent told(Telling event) {
        return event.of(
                after.id(),
                after.version(),
                after.reference(),
                after.code(),
                after.name(),
                after.kind(),
                after.region(),
                after.state().code(),
                filing.kind().code(),
                filing.effectiveOn(),
                notice,
                at);
    }
}
