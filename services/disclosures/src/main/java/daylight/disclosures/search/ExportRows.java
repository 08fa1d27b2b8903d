package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All results of a search, up to a limit, read in portions from one view of the index: memory holds one portion, and what changes meanwhile neither doubles
 * nor skips a row. The first portion is read at once, so that an outage is answered as one and not by a broken stream.
 */
final class ExportRows implements AutoCloseable {
    private static final int PORTION = 1_000;

    private final SearchIndex index;
    private final SearchQuery search;
    private final LocalDate asOf;
    private final String view;
    private final int most;
    private final long total;
    private JsonNode portion;

    private ExportRows(SearchIndex index, SearchQuery search, LocalDate asOf, int most, String view) {
        this.index = index;
        this.search = search;
        this.asOf = asOf;
        this.most = most;
        this.view = view;
        JsonNode first = read(null, Math.min(PORTION, most), true);
        this.total = SearchAnswer.total(first);
        this.portion = first.at("/hits/hits");
    }

    static ExportRows open(SearchIndex index, SearchQuery search, LocalDate asOf, int most) {
        String view = index.openView();
        try {
            return new ExportRows(index, search, asOf, most, view);
        } catch (RuntimeException e) {
            // Views are few: the index has room for some hundred.
            index.closeView(view);
            throw e;
        }
    }

    /** How many results there are, whatever the limit. */
    long total() {
        return total;
    }

    void forEach(Consumer<JsonNode> use) {
        int left = most;
        while (!portion.isEmpty()) {
            portion.forEach(hit -> use.accept(hit.path("_source")));
            left -= portion.size();
            if (portion.size() < PORTION || left <= 0) {
                return;
            }
            JsonNode last = portion.get(portion.size() - 1).path("sort");
            portion = read(last, Math.min(PORTION, left), false).at("/hits/hits");
        }
    }

    @Override
    public void close() {
        index.closeView(view);
    }

    private JsonNode read(@Nullable JsonNode after, int size, boolean count) {
        ObjectNode body = SearchBody.rows(search, asOf, after, size).put("track_total_hits", count);
        body.set("pit", Json.object().put("id", view).put("keep_alive", "1m"));
        return index.searchView(body);
    }
}
