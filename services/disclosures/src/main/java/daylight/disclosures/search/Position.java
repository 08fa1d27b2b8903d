package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import daylight.kernel.paging.Cursors;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins.
 *
 * @param asOf the day the search began: what counts as recent must not change from page to page
 * @param after the sort values of the last result before it; none on the first page
 */
record Position(LocalDate asOf, @Nullable ArrayNode after) {

    /** Reads and writes positions as cursors, which belong to one search. */
    @ApplicationScoped
    static class Codec {
        private final Cursors cursors;
        private final Clock clock;

        Codec(Cursors cursors, Clock clock) {
            this.cursors = cursors;
            this.clock = clock;
        }

        /** Finds where the page begins. @throws InvalidInput for a cursor of another search */
        Position of(SearchQuery search) {
            String cursor = search.cursor();
            if (cursor == null) {
                return new Position(clock.instant().atZone(ZoneOffset.UTC).toLocalDate(), null);
            }
            List<String> parts = cursors.position(scope(search), cursor);
            ArrayNode after = Json.array();
            for (String number : parts.subList(1, parts.size() - 1)) {
                after.add(new BigDecimal(number));
            }
            return new Position(LocalDate.parse(parts.getFirst()), after.add(parts.getLast()));
        }

        String next(SearchQuery search, Position position, JsonNode lastHit) {
            List<String> parts = new ArrayList<>();
            parts.add(position.asOf().toString());
            lastHit.path("sort").forEach(value -> parts.add(value.asText()));
            return cursors.next(scope(search), parts);
        }

        private static String scope(SearchQuery search) {
            return "search " + search.sort() + ' ' + String.join("&", search.canonical());
        }
    }
}
