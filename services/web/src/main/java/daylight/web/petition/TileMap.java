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
 */
public record TileMap(List<Drawing> drawings, List<Shading.Shade> shades) {
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

    /** Whether a place in it has a number that is not told. */
    public boolean untold() {
        return drawings.stream().flatMap(drawing -> drawing.squares().stream()).anyMatch(Square::untold);
    }

    /** Null where no two places that signatures came from have squares side by side: the table then says it all. */
    static @Nullable TileMap of(Places places, List<Region> regions, Language language, NumbersText text) {
        Map<String, Reach> reaches = Reach.of(places, regions);
        Map<String, List<Region>> groups = groups(reaches, regions);
        Shading shading = Shading.of(groups.values().stream()
                .flatMap(List::stream)
                .map(one -> Reach.of(one, reaches).told())
                .toList());
        Map<String, String> names = regions.stream()
                .collect(Collectors.toMap(
                        Region::code, one -> language.either(one.nameEn(), one.nameZh(), one.code()), (one, _) -> one));
        List<Drawing> drawings = groups.entrySet().stream()
                .map(group -> draw(
                        names.getOrDefault(group.getKey(), group.getKey()),
                        Square.of(group.getValue(), reaches, shading, new Words(language, text)),
                        new Words(language, text)))
                .sorted(Comparator.comparingInt(Drawing::width).reversed().thenComparing(Drawing::name))
                .toList();
        return drawings.isEmpty() ? null : new TileMap(drawings, shading.legend(language));
    }

    /** The places with squares, by the place they lie in. */
    private static Map<String, List<Region>> groups(Map<String, Reach> reaches, List<Region> regions) {
        Map<String, List<Region>> groups = new HashMap<>();
        for (Region region : regions) {
            if (region.parent() != null && region.tile() != null) {
                groups.computeIfAbsent(region.parent(), _ -> new ArrayList<>()).add(region);
            }
        }
        groups.values()
                .removeIf(group -> group.stream()
                                .filter(one -> reaches.containsKey(one.code()))
                                .count()
                        < 2);
        return groups;
    }

    private static Drawing draw(String name, List<Square> squares, Words words) {
        int width = squares.stream().mapToInt(Square::right).max().orElse(0);
        int height = squares.stream().mapToInt(Square::bottom).max().orElse(0);
        return new Drawing(name, width, height, squares, says(squares, words));
    }

    private static String says(List<Square> squares, Words words) {
        NumbersText text = words.text();
        String most = squares.stream()
                .filter(Square::counted)
                .sorted(Comparator.comparingLong(Square::number).reversed())
                .limit(NAMED)
                .map(Square::says)
                .collect(Collectors.joining(text.semicolon()));
        long untold = squares.stream().filter(Square::untold).count();
        return (most.isEmpty() ? "" : text.tilesMost(most))
                + (untold == 0 ? "" : text.tilesUntold(words.language().number(untold)))
                + text.tilesTable();
    }
}
