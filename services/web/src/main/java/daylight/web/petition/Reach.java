package daylight.web.petition;

import daylight.web.petitions.Places;
import daylight.web.petitions.Places.Place;
import daylight.web.petitions.Region;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told of places and of all that lies in them.
 *
 * @param sums of the numbers that are told, of every place where some are and of those it lies in
 * @param outer places in which others lie
 * @param whole whether no place is left out
 */
record Reach(Map<String, Long> sums, Set<String> outer, boolean whole) {
    /** Places lie in each other ten deep at most; whoever writes a circle into the data stops here too. */
    private static final int DEEPEST = 10;

    static Reach of(Places places, List<Region> regions) {
        Map<String, @Nullable String> parents = new HashMap<>();
        Set<String> outer = new HashSet<>();
        for (Region region : regions) {
            parents.put(region.code(), region.parent());
            if (region.parent() != null) {
                outer.add(region.parent());
            }
        }
        Map<String, Long> sums = new HashMap<>();
        for (Place place : places.items()) {
            String code = place.region();
            for (int depth = 0; code != null && depth < DEEPEST; depth++) {
                sums.merge(code, place.signatures(), Long::sum);
                code = parents.get(code);
            }
        }
        return new Reach(sums, outer, places.notTold() == 0);
    }

    boolean any(Region region) {
        return sums.containsKey(region.code());
    }

    long told(Region region) {
        return sums.getOrDefault(region.code(), 0L);
    }

    /** Whether there may be more than is told: in a place by itself there is not, it is told or left out. */
    boolean more(Region region) {
        return !whole && outer.contains(region.code());
    }
}
