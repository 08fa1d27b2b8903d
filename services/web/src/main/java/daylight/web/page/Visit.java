package daylight.web.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What this request asked for: the language, the path without it, and the reference a reader can quote. */
@RequestScoped
public class Visit {
    private final List<Place> places;
    private final @Nullable String contact;
    private Language language = Language.ENGLISH;
    private String path = "/";
    private @Nullable String query;
    private @Nullable String reference;

    /**
     * A visit that begins.
     *
     * @param services of this portal besides disclosures, as {@code petitions,organizations}
     * @param contact mail address that readers are told to write to
     */
    Visit(
            @ConfigProperty(name = "daylight.web.places") Optional<Set<String>> services,
            @ConfigProperty(name = "daylight.web.contact") Optional<String> contact) {
        places = Place.listed(services.orElse(Set.of()));
        this.contact = contact.orElse(null);
    }

    void begin(Language asked, String plainPath, @Nullable String rawQuery, @Nullable String requestId) {
        language = asked;
        path = plainPath;
        query = rawQuery;
        reference = requestId;
    }

    public Language language() {
        return language;
    }

    public String path() {
        return path;
    }

    /** The gateway's request id, or one of our own where the service is asked directly. */
    public String reference() {
        if (reference == null) {
            reference = UUID.randomUUID().toString();
        }
        return reference;
    }

    /** Whether this portal has a place. */
    public boolean has(Place place) {
        return places.contains(place);
    }

    /** A public page. */
    public Frame frame(Place place, Crumb... trail) {
        return new Frame(language, path, query, place, List.of(trail), places, false, contact);
    }

    /** A signed-in page. */
    public Frame privateFrame(Crumb... trail) {
        return new Frame(language, path, query, Place.MY, List.of(trail), places, true, contact);
    }
}
