package daylight.web.petition;

import daylight.web.page.Language;
import daylight.web.petitions.Directory;
import daylight.web.petitions.PetitionItem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A petition in a list, as it is shown.
 *
 * @param closes the last day for signing; absent once it is over
 */
public record Item(
        String reference,
        String action,
        String agency,
        String region,
        String signatures,
        String lastHour,
        boolean rising,
        String label,
        String tag,
        @Nullable String closes) {

    /** Nothing rises any more: what came in the last hour came before. */
    private static final Set<String> OVER = Set.of("rejected", "taken-down", "closed", "archived");

    /** The items of a list for readers of a language. */
    public static List<Item> of(List<PetitionItem> items, Directory names, Language language) {
        return items.stream().map(item -> of(item, names, language)).toList();
    }

    private static Item of(PetitionItem item, Directory names, Language language) {
        boolean open = item.state().equals("open") && item.closesAt() != null;
        return new Item(
                item.reference(),
                item.action(),
                names.agencyName(item.agency(), language),
                names.regionName(item.region(), language),
                language.number(item.signatures()),
                language.number(item.lastHour()),
                item.lastHour() > 0 && !OVER.contains(item.state()),
                Stage.label(item.state(), language),
                Stage.tag(item.state()),
                open && item.closesAt() != null ? language.day(item.closesAt()) : null);
    }
}
