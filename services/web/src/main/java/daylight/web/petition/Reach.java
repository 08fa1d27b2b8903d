package daylight.web.petition;

import daylight.web.petitions.Places;
import daylight.web.petitions.Places.Place;
import daylight.web.petitions.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a place and of all that lies in it.
 *
 * @param told sum of the numbers that are told
 * @param untold how many are not
 */
record Reach(long told, int untold) {
    private static final Reach NONE = new Reach(0, 0);
    /** Places lie in each other ten deep at most; whoever writes a circle into the data stops here too. */
    private static final int DEEPEST = 10;

    /** Of every place where somebody signed, and of those it lies in. */
    static Map<String, Reach> of(Places places, List<Region> regions) {
        Map<String, @Nullable String> parents = new HashMap<>();
        regions.forEach(region -> parents.put(region.code(), region.parent()));
        Map<String, Reach> reaches = new HashMap<>();
        for (Place place : places.items()) {
            Reach own = place.signatures() == null ? new Reach(0, 1) : new Reach(place.signatures(), 0);
            String code = place.region();
            for (int depth = 0; code != null && depth < DEEPEST; depth++) {
                reaches.merge(code, own, Reach::plus);
                code = parents.get(code);
            }
        }
        return reaches;
    }

    static Reach of(Region region, Map<String, Reach> reaches) {
        return reaches.getOrDefault(region.code(), NONE);
    }

    private Reach plus(Reach other) {
        return new Reach(told + other.told, untold + other.untold);
    }
}
