package daylight.web.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daylight.web.page.Language;
import daylight.web.page.Written;
import daylight.web.petitions.Places;
import daylight.web.petitions.Places.Place;
import daylight.web.petitions.Region;
import daylight.web.petitions.Region.Tile;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TileMapTest {
    private static final List<Region> REGIONS = List.of(
            new Region("GB", null, "United Kingdom", "英国", null),
            new Region("GB-SCT", "GB", "Scotland", "苏格兰", new Tile(3, 2, "SCT", "苏")),
            new Region("GB-WLS", "GB", "Wales", "威尔士", new Tile(3, 3, "WLS", "威")),
            new Region("GB-ENG", "GB", "England", "英格兰", new Tile(4, 3, "ENG", "英")),
            new Region("E14000001", "GB-ENG", "Somewhere", null, null),
            new Region("E14000002", "GB-ENG", "Elsewhere in it", null, null),
            new Region("W07000001", "GB-WLS", "Nowhere", null, null),
            new Region("ZZ", null, "Elsewhere", "其他地区", null));

    private static Place signed(String region, long count) {
        return new Place(region, null, null, count);
    }

    private static @Nullable TileMap map(Language language, int notTold, Place... places) {
        return TileMap.of(
                new Places(0, notTold, List.of(places)), REGIONS, language, Written.in(NumbersText.class, language));
    }

    private static TileMap drawn(Language language, int notTold, Place... places) {
        return Objects.requireNonNull(map(language, notTold, places));
    }

    @Test
    void each_place_has_its_square_and_the_drawing_begins_where_they_begin() {
        TileMap map = drawn(Language.ENGLISH, 0, signed("GB-ENG", 12_345), signed("GB-SCT", 7));

        assertThat(map.drawings()).hasSize(1);
        assertThat(map.drawings().getFirst().squares())
                .containsExactlyInAnyOrder(
                        new Square(0, 0, "SCT", 7, "7", "1", "Scotland: 7"),
                        new Square(0, 78, "WLS", 0, "", "0", "Wales: 0"),
                        new Square(78, 78, "ENG", 12_345, "12.3k", "5", "England: 12,345"));
        assertThat(map.drawings().getFirst().width()).isEqualTo(150);
        assertThat(map.whole()).isTrue();
    }

    @Test
    void it_says_what_it_shows_in_the_language_of_the_page() {
        Place[] signed = {signed("GB-ENG", 60), signed("GB-SCT", 8)};

        assertThat(drawn(Language.ENGLISH, 0, signed).drawings().getFirst().says())
                .isEqualTo("Most signatures: England: 60; Scotland: 8. The table has all.");
        assertThat(drawn(Language.CHINESE, 0, signed).drawings().getFirst())
                .extracting(TileMap.Drawing::name, TileMap.Drawing::says)
                .containsExactly("英国", "人数最多：英格兰：60；苏格兰：8。全部数字见表格。");
    }

    @Test
    void where_places_are_left_out_a_blank_square_is_not_called_nobody_and_no_sum_is_called_all() {
        TileMap map = drawn(Language.ENGLISH, 2, signed("GB-SCT", 9), signed("GB-ENG", 100), signed("E14000001", 700));

        assertThat(map.drawings().getFirst().squares())
                .extracting(Square::says, Square::count)
                .containsExactlyInAnyOrder(
                        tuple("Scotland: 9", "9"),
                        tuple("England: at least 800", "800+"),
                        tuple("Wales: none, or not told", ""));
        assertThat(map.drawings().getFirst().says())
                .isEqualTo(
                        "Most signatures: England: at least 800; Scotland: 9. Blank: none, or not told. The table has all.");
        assertThat(map.whole()).isFalse();
    }

    @Test
    void a_square_has_the_signatures_of_the_places_within() {
        TileMap map = drawn(Language.ENGLISH, 0, signed("GB-SCT", 9), signed("GB-ENG", 100), signed("E14000001", 700));

        assertThat(map.drawings().getFirst().squares())
                .extracting(Square::says)
                .containsExactlyInAnyOrder("Scotland: 9", "England: 800", "Wales: 0");
    }

    @Test
    void where_no_two_squares_would_be_filled_nothing_is_drawn() {
        assertThat(map(Language.ENGLISH, 0, signed("ZZ", 9), signed("GB-SCT", 9)))
                .isNull();
        assertThat(map(Language.ENGLISH, 0)).isNull();
    }

    @Test
    void long_numbers_are_shortened_as_each_language_does() {
        assertThat(Square.compact(9_999, Language.ENGLISH)).isEqualTo("9,999");
        assertThat(Square.compact(999_999, Language.ENGLISH)).isEqualTo("999k");
        assertThat(Square.compact(5_000_000, Language.ENGLISH)).isEqualTo("5.0M");
        assertThat(Square.compact(123_456, Language.CHINESE)).isEqualTo("12.3万");
    }

    @Property
    void every_number_has_a_shade_of_the_legend_and_a_greater_one_is_never_lighter(
            @ForAll @LongRange(min = 5, max = 5_000_000) long most,
            @ForAll @LongRange(min = 5, max = 5_000_000) long any) {
        Shading shading = new Shading(most);
        long number = Math.min(any, most);

        assertThat(shading.step(number)).isBetween(1, 5).isLessThanOrEqualTo(shading.step(most));
        assertThat(shading.legend(Language.ENGLISH))
                .extracting(Shading.Shade::step)
                .contains(shading.step(number))
                .last()
                .isEqualTo(5);
    }
}
