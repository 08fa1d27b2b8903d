package daylight.web.home;

import daylight.web.disclosures.Outage;
import daylight.web.page.Visit;
import daylight.web.petition.Item;
import daylight.web.petitions.Directory;
import daylight.web.petitions.PetitionItem;
import daylight.web.petitions.Petitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The petitions of the first page: those that gain signatures now, else the newest open ones. */
@ApplicationScoped
class HomePetitions {
    private static final Logger LOG = Logger.getLogger(HomePetitions.class);
    private static final int SHOWN = 3;

    private final Petitions petitions;
    private final Directory directory;
    private final Visit visit;

    HomePetitions(@RestClient Petitions petitions, Directory directory, Visit visit) {
        this.petitions = petitions;
        this.directory = directory;
        this.visit = visit;
    }

    /** While petitions cannot be reached their section is missing, with a link to the page that says so; records must not wait for them. */
    List<Item> moving() {
        try {
            List<PetitionItem> trending = petitions.trending(SHOWN).items();
            return Item.of(trending.isEmpty() ? newest() : trending, directory, visit.language());
        } catch (Outage | ProcessingException away) {
            LOG.warnf("The first page is shown without petitions: %s", away.getMessage());
            return List.of();
        }
    }

    private List<PetitionItem> newest() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.add("state", "open");
        query.add("size", Integer.toString(SHOWN));
        return petitions.find(query).items();
    }
}
