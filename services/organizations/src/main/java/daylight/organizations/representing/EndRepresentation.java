package daylight.organizations.representing;

import daylight.organizations.day.RegisterDay;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Ends a representative's term before its time: their own, or another's by a manager. */
@ApplicationScoped
class EndRepresentation {
    private final Terms terms;
    private final Representatives representatives;
    private final Organizations organizations;
    private final RegisterDay day;

    EndRepresentation(Terms terms, Representatives representatives, Organizations organizations, RegisterDay day) {
        this.terms = terms;
        this.representatives = representatives;
        this.organizations = organizations;
        this.day = day;
    }

    /**
     * Ends it.
     *
     * @throws RepresentationRefusal when the caller may not, or nobody would be left who may appoint
     */
    @Transactional
    public void end(String key, UUID id, String by) {
        Organization organization = organizations.lock(organizations.named(key).id());
        List<Representative> all = terms.of(organization.id());
        Representative one = all.stream()
                .filter(each -> each.id().equals(id) && each.endedAt() == null)
                .findFirst()
                .orElseThrow(RepresentationRefusal.NotFound::new);
        if (!one.account().equals(by)) {
            representatives.managing(organization.id(), by);
        }
        // Whoever cannot appoint keeps nobody from appointing by going.
        if (one.manager() && !organization.state().ended() && !isManagedWithout(one, all)) {
            throw new RepresentationRefusal.LastManager();
        }
        representatives.end(one);
    }

    private boolean isManagedWithout(Representative one, List<Representative> all) {
        LocalDate today = day.today();
        return all.stream()
                .anyMatch(each ->
                        each.manager() && each.speaks(today) && !each.id().equals(one.id()));
    }
}
