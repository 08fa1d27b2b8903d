package daylight.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of the portal, in the order of the navigation. */
public enum Place {
    HOME(null, null),
    RECORDS("/records", null),
    AGENCIES("/agencies", null),
    PETITIONS("/petitions", "petitions"),
    ORGANIZATIONS("/organizations", "organizations"),
    REPORT("/report", "reports"),
    ABOUT("/about", null),
    MY(null, null);

    private final @Nullable String path;
    private final @Nullable String service;

    /**
     * @param path plain path in the navigation; absent where a place is reached otherwise
     * @param service without which the place does not exist; absent where it always does
     */
    Place(@Nullable String path, @Nullable String service) {
        this.path = path;
        this.service = service;
    }

    /** Plain path of its first page. */
    public String path() {
        return path == null ? "/" : path;
    }

    /** What the navigation lists in a portal with these services. */
    static List<Place> listed(Set<String> services) {
        return Arrays.stream(values())
                .filter(place -> place.path != null)
                .filter(place -> place.service == null || services.contains(place.service))
                .toList();
    }
}
