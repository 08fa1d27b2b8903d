package daylight.organizations.register;

import daylight.contracts.organizations.Notice;
import daylight.contracts.organizations.OrganizationChanged;
import daylight.contracts.organizations.OrganizationDissolved;
import daylight.contracts.organizations.OrganizationEvent;
import daylight.contracts.organizations.OrganizationPenalized;
import daylight.contracts.organizations.OrganizationRegistered;
import java.time.Instant;
import java.util.List;

/** The event that tells of a filing with effect. */
record RegisterEvents(Organization after, Filing filing, Notice notice, Instant at) {
    OrganizationEvent registered() {
        return new OrganizationRegistered(
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

    /** What the edge says that it is. */
    OrganizationEvent of(RegisterTransitions.Edge edge, List<String> changed) {
        if (edge.event() == OrganizationPenalized.class) {
            return penalized();
        }
        return edge.event() == OrganizationDissolved.class ? dissolved() : changed(changed);
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

    private OrganizationEvent penalized() {
        return new OrganizationPenalized(
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

    OrganizationEvent dissolved() {
        return new OrganizationDissolved(
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
