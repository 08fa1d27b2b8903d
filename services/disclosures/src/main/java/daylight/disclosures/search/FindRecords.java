package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;

/** The use case: one page of what a reader searches for. */
@ApplicationScoped
class FindRecords {
    private final SearchIndex index;
    private final SearchAnswer answer;
    private final DidYouMean didYouMean;
    private final Position.Codec positions;

    FindRecords(SearchIndex index, SearchAnswer answer, DidYouMean didYouMean, Position.Codec positions) {
        this.index = index;
        this.answer = answer;
        this.didYouMean = didYouMean;
        this.positions = positions;
    }

    ObjectNode page(SearchQuery search) {
        Position position = positions.of(search);
        String same = String.join("&", search.canonical());
        JsonNode found = index.search(SearchBody.page(search, position.asOf(), position.after()), same);
        JsonNode hits = found.at("/hits/hits");
        // One result more than shown was asked for: whether there is a next page is known, not guessed.
        String next =
                hits.size() > search.size() ? positions.next(search, position, hits.get(search.size() - 1)) : null;
        String other = search.hasWords() ? didYouMean.suggest(search, SearchAnswer.total(found)) : null;
        return answer.of(search, found, next, other);
    }
}
