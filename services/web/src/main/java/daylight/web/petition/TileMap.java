package daylight.web.petition;

import daylight.web.page.Language;
import daylight.web.petitions.Places;
import daylight.web.petitions.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Signatures by place as squares, one a place, roughly where the places lie. It is drawn from the squares that the places themselves have as data; what has none stands in the
 * table alone.
 *
 * @param whole whether no place is left out
 */
public record TileMap(List<Drawing> drawings, List<Shading.Shade> shades, boolean whole) {
    private static final int NAMED = 3;

    /**
     * The places that lie in one place, in the units of the drawing.
     *
     * @param says it in words
     */
    public record Drawing(String name, int width, int height, List<Square> squares, String says) {
        /** Whether its squares are small on a phone. */
        public boolean wide() {
            return width > 5 * Square.PITCH;
        }
    }

    /** How it is written. */
    record Words(Language language, NumbersText text) {}

    /** Null where no two places that signatures came from have squares side by side: the table then says it all. */
    static @Nullable TileMap of(Places places, List<Region> regions, Language language, NumbersText text) {
        Reach reach = Reach.of(places, regions);
        Map<String, List<Region>> groups = groups(reach, regions);
        Shading shading = Shading.of(
                groups.values().stream().flatMap(List::stream).map(reach::told).toList());
        Map<String, String> names = regions.stream()
                .collect(Collectors.toMap(
                        Region::code, one -> language.either(one.nameEn(), one.nameZh(), one.code()), (one, _) -> one));
        List<Drawing> drawings = groups.entrySet().stream()
                .map(group -> draw(
                        names.getOrDefault(group.getKey(), group.getKey()),
                        Square.of(group.getValue(), reach, shading, new Words(language, text)),
                        reach.whole(),
                        text))
                .sorted(Comparator.comparingInt(Drawing::width).reversed().thenComparing(Drawing::name))
                .toList();
        return drawings.isEmpty() ? null : new TileMap(drawings, shading.legend(language), reach.whole());
    }

    /** The places with squares, by the place they lie in. */
    private static Map<String, List<Region>> groups(Reach reach, List<Region> regions) {
        Map<String, List<Region>> groups = new HashMap<>();
        for (Region region : regions) {
            if (region.parent() != null && region.tile() != null) {
                groups.computeIfAbsent(region.parent(), _ -> new ArrayList<>()).add(region);
            }
        }
        groups.values().removeIf(group -> group.stream().filter(reach::any).count() < 2);
        return groups;
    }

    private static Drawing draw(String name, List<Square> squares, boolean whole, NumbersText text) {
        int width = squares.stream().mapToInt(Square::right).max().orElse(0);
        int height = squares.stream().mapToInt(Square::bottom).max().orElse(0);
        return new Drawing(name, width, height, squares, says(squares, whole, text));
    }

    private static String says(List<Square> squares, boolean whole, NumbersText text) {
        String most = squares.stream()
                .filter(Square::counted)
                .sorted(Comparator.comparingLong(Square::number).reversed())
                .limit(NAMED)
                .map(Square::says)
                .collect(Collectors.joining(text.semicolon()));
        return (most.isEmpty() ? "" : text.tilesMost(most)) + (whole ? "" : text.tilesBlank()) + text.tilesTable();
    }
}
