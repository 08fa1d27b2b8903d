package daylight.web.petition;

import daylight.web.page.Language;
import daylight.web.petitions.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place with its signatures.
 *
 * @param count absent where it is not told
 * @param width of its bar, of 100
 */
public record PlaceRow(String name, @Nullable String count, long width) {
    static List<PlaceRow> of(Places places, Language language) {
        long most = places.items().stream()
                .mapToLong(one -> one.signatures() == null ? 0 : one.signatures())
                .max()
                .orElse(0);
        return places.items().stream()
                .map(one -> {
                    String name = language.either(one.nameEn(), one.nameZh(), one.region());
                    Long count = one.signatures();
                    return count == null
                            ? new PlaceRow(name, null, 0)
                            : new PlaceRow(name, language.number(count), Math.max(1, 100 * count / Math.max(1, most)));
                })
                .toList();
    }
}
