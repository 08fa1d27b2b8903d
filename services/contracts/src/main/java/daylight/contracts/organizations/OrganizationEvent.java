package daylight.contracts.organizations;

import daylight.contracts.Event;

/** What happens in the organizations service. */
public sealed interface OrganizationEvent extends Event
        permits OrganizationRegistered,
                OrganizationChanged,
                OrganizationPenalized,
                OrganizationDissolved,
                RepresentativeAppointed,
                RepresentativeEnded,
                RegisterImported {
    String TOPIC = "daylight.organizations";

    @Override
    default String topic() {
        return TOPIC;
    }
}
