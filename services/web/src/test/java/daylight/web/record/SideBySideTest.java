package daylight.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.disclosures.VersionDiff.Change;
import daylight.web.disclosures.VersionDiff.Segment;
import daylight.web.record.ChangesView.ChangedField;
import daylight.web.record.ChangesView.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void what_was_taken_out_stands_on_the_left_and_what_was_put_in_on_the_right() {
        Change change = new Change(
                "body",
                null,
                null,
                List.of(
                        new Segment("equal", "It cost "),
                        new Segment("delete", "12"),
                        new Segment("insert", "11"),
                        new Segment("equal", " million.")));

        ChangedField field = SideBySide.of(change, "Text");

        assertThat(field.before()).extracting(Piece::text).containsExactly("It cost ", "12", " million.");
        assertThat(field.after()).extracting(Piece::text).containsExactly("It cost ", "11", " million.");
        assertThat(field.after()).extracting(Piece::changed).containsExactly(false, true, false);
    }

    @Test
    void a_long_unchanged_passage_is_left_out_and_counted() {
        String passage = "x".repeat(5_000);
        Change change =
                new Change("body", null, null, List.of(new Segment("equal", passage), new Segment("insert", "new")));

        List<Piece> after = SideBySide.of(change, "Text").after();

        assertThat(after).extracting(Piece::skipped).containsExactly(false, true, false, false);
        assertThat(after.stream()
                        .filter(piece -> !piece.changed())
                        .mapToInt(Piece::length)
                        .sum())
                .isEqualTo(passage.length());
    }

    @Test
    void a_value_without_segments_is_replaced_whole() {
        ChangedField field = SideBySide.of(new Change("issued", null, "2026-11-23", null), "Issued");

        assertThat(field.before()).isEmpty();
        assertThat(field.after()).extracting(Piece::text).containsExactly("2026-11-23");
    }

    @Test
    void a_list_stands_with_a_value_on_each_line() {
        ChangedField field = SideBySide.of(new Change("topics", List.of("water", "mains"), null, null), "Topics");

        assertThat(field.before()).extracting(Piece::text).containsExactly("water\nmains");
        assertThat(field.after()).isEmpty();
    }
}
