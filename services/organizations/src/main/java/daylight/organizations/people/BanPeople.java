package daylight.organizations.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps people from leading organizations for a time. */
@ApplicationScoped
class BanPeople {
    private final LeadingPeople people;

    BanPeople(LeadingPeople people) {
        this.people = people;
    }

    @Transactional
    public void ban(List<LeadingPeople.Ban> bans) {
        people.ban(bans);
    }
}
