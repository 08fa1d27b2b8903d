package daylight.disclosures.indexing;

import java.util.List;
import java.util.UUID;

/**
 * How far a rebuild has read.
 *
 * @param last the id of the last row
 * @param rows how many the last page had; none: the end is reached
 * @param done how many all pages had
 */
record RebuildPage(UUID last, int rows, long done) {

    RebuildPage next(int most, RecordRows source, BulkWriter writer, String target) {
        Reading reading = new Reading(last);
        writer.write(
                List.of(target),
                use -> source.eachAfter(last, most, row -> {
                    use.accept(row);
                    reading.last = row.id();
                    reading.rows++;
                }));
        return new RebuildPage(reading.last, reading.rows, done + reading.rows);
    }

    private static final class Reading {
        private UUID last;
        private int rows;

        Reading(UUID last) {
            this.last = last;
        }
    }
}
