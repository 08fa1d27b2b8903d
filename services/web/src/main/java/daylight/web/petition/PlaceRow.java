package daylight.web.petition;

import daylight.web.page.Language;
import daylight.web.petitions.Places;
import daylight.web.petitions.Places.Place;
import java.util.List;

/**
 * A place with its signatures.
 *
 * @param width of its bar, of 100
 */
public record PlaceRow(String name, String count, long width) {
    static List<PlaceRow> of(Places places, Language language) {
        long most = places.items().stream().mapToLong(Place::signatures).max().orElse(1);
        return places.items().stream()
                .map(one -> new PlaceRow(
                        language.either(one.nameEn(), one.nameZh(), one.region()),
                        language.number(one.signatures()),
                        Math.max(1, 100 * one.signatures() / Math.max(1, most))))
                .toList();
    }
}
