package daylight.organizations.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names of a division and of those it lies in, made ready to be cut out of the names of organizations: a division has thousands of them. */
public final class PlaceNames {
    /** Of no division. */
    public static final PlaceNames NONE = new PlaceNames(List.of());

    private static final List<String> CHINESE_ENDS =
            List.of("特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "自治州", "地区", "省", "市", "县", "区", "盟");

    /** 临江市, and 临江 as it goes in names. */
    private record Place(String whole, String bare) {}

    private final List<Place> places;

    private PlaceNames(List<Place> places) {
        this.places = places;
    }

    /** Made of names in any language. */
    public static PlaceNames of(Collection<String> names) {
        return new PlaceNames(names.stream()
                // Longest first: of two, one may lie in the other.
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Plain::of)
                .filter(whole -> whole.length() >= 2)
                .map(whole -> new Place(whole, bare(whole)))
                .toList());
    }

    /** A plain name with a space for each of them. */
    String cutOut(String plain) {
        String rest = plain;
        for (Place place : places) {
            rest = rest.replace(place.whole(), " ").replace(place.bare(), " ");
        }
        return rest;
    }

    private static String bare(String whole) {
        return CHINESE_ENDS.stream()
                .filter(end -> whole.endsWith(end) && whole.length() - end.length() >= 2)
                .findFirst()
                .map(end -> whole.substring(0, whole.length() - end.length()))
                .orElse(whole);
    }
}
