package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The use case: a search as a feed to follow. */
@ApplicationScoped
class FollowSearch {
    private static final String FEED = "/api/disclosures/search.atom";
    private static final String PAGE = "/records";

    private final SearchIndex index;
    private final Position.Codec positions;
    private final ResultItems items;
    private final Clock clock;

    FollowSearch(SearchIndex index, Position.Codec positions, ResultItems items, Clock clock) {
        this.index = index;
        this.positions = positions;
        this.items = items;
        this.clock = clock;
    }

    byte[] feed(SearchQuery asked) {
        SearchQuery search = asked.sortedBy(Sort.CHANGED);
        Position position = positions.of(search);
        ObjectNode body = SearchBody.rows(search, position.asOf(), position.after(), search.size() + 1);
        JsonNode hits = index.search(body, String.join("&", search.canonical())).at("/hits/hits");
        List<JsonNode> records = new ArrayList<>();
        for (int i = 0; i < Math.min(search.size(), hits.size()); i++) {
            records.add(hits.get(i).path("_source"));
        }
        String next = hits.size() > search.size()
                ? address(search, positions.next(search, position, hits.get(search.size() - 1)))
                : null;
        String title = search.q().isEmpty() ? "Daylight: records" : "Daylight: " + search.q();
        String page = items.publicUrl() + Addresses.of(PAGE, search.canonical(), null);
        AtomFeed.Head head = new AtomFeed.Head(title, address(search, search.cursor()), page, next, today());
        return AtomFeed.write(head, records, items);
    }

    /** What an empty feed says of its age: not the second, or it would be another at every asking. */
    private Instant today() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS);
    }

    private String address(SearchQuery search, @Nullable String cursor) {
        return items.publicUrl() + Addresses.of(FEED, search.canonical(), cursor);
    }
}
