package daylight.web.petition;

import daylight.web.page.Language;
import daylight.web.petition.TileMap.Words;
import daylight.web.petitions.Region;
import daylight.web.petitions.Region.Tile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A place in a drawing.
 *
 * @param x of its left, in the units of the drawing
 * @param y of its top
 * @param label what fits into it of its name
 * @param number of signatures there and in all that lies there, as far as they are told
 * @param count what fits into it of its number, with a plus where it is more
 * @param shade the end of its class: a step of {@link Shading}
 * @param says its name and number in full
 */
public record Square(int x, int y, String label, long number, String count, String shade, String says) {
    /** From one to the next. */
    static final int PITCH = 78;

    private static final int SIDE = 72;
    private static final long MANY = 10_000;
    private static final long MILLION = 1_000_000;
    private static final double TEN_THOUSANDS = 10_000;

    /** Whether it is told that anybody signed there. */
    public boolean counted() {
        return number > 0;
    }

    /** Whether the label needs smaller letters. */
    public boolean tight() {
        return label.length() > 3;
    }

    public int middle() {
        return x + SIDE / 2;
    }

    public int labelLine() {
        return y + (counted() ? 34 : 44);
    }

    public int countLine() {
        return y + 58;
    }

    int right() {
        return x + SIDE;
    }

    int bottom() {
        return y + SIDE;
    }

    /** The squares of places that have one, from the first column and row that is used. */
    static List<Square> of(List<Region> places, Reach reach, Shading shading, Words words) {
        int west = places.stream().mapToInt(one -> tile(one).column()).min().orElse(0);
        int north = places.stream().mapToInt(one -> tile(one).row()).min().orElse(0);
        return places.stream()
                .map(one -> square(
                        one,
                        PITCH * (tile(one).column() - west),
                        PITCH * (tile(one).row() - north),
                        reach,
                        shading,
                        words))
                .toList();
    }

    private static Tile tile(Region place) {
        return Objects.requireNonNull(place.tile());
    }

    // Six parameters: where, what, and how it is shown.
    private static Square square(Region place, int x, int y, Reach reach, Shading shading, Words words) {
        NumbersText text = words.text();
        Language language = words.language();
        String name = language.either(place.nameEn(), place.nameZh(), place.code());
        String label = language.either(tile(place).shortEn(), tile(place).shortZh(), place.code());
        long told = reach.told(place);
        String shade = Integer.toString(shading.step(told));
        if (told == 0) {
            String none = reach.whole() ? language.number(0) : text.noneOrUntold();
            return new Square(x, y, label, 0, "", shade, text.tileSays(name, none));
        }
        String number = language.number(told);
        String count = compact(told, language);
        return reach.more(place)
                ? new Square(x, y, label, told, count + "+", shade, text.tileSays(name, text.atLeast(number)))
                : new Square(x, y, label, told, count, shade, text.tileSays(name, number));
    }

    /** 1,234 as it is, 12.3k for 12,345; Chinese counts by ten thousands. */
    static String compact(long number, Language language) {
        if (number < MANY) {
            return language.number(number);
        }
        if (language.chinese()) {
            return shortly(number / TEN_THOUSANDS) + "万";
        }
        return number < MILLION ? shortly(number / 1e3) + "k" : shortly(number / 1e6) + "M";
    }

    /** Three digits. Rounded down: a goal that is not reached must not look so. */
    private static String shortly(double number) {
        return number < 100
                ? String.format(Locale.ROOT, "%.1f", Math.floor(number * 10) / 10)
                : String.format(Locale.ROOT, "%d", (long) number);
    }
}
