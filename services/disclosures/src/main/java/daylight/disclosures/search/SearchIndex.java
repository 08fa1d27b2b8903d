package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.disclosures.indexing.Cluster;
import daylight.disclosures.indexing.ClusterDown;
import daylight.disclosures.indexing.ClusterRefusal;
import daylight.disclosures.indexing.IndexNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Asks Elasticsearch, and turns its failures into answers a reader can use. */
@ApplicationScoped
class SearchIndex {
    private static final Logger LOG = Logger.getLogger(SearchIndex.class);
    private static final int NOT_FOUND = 404;

    private final Cluster cluster;
    private final IndexNames names;
    private final SearchConfig config;

    SearchIndex(Cluster cluster, IndexNames names, SearchConfig config) {
        this.cluster = cluster;
        this.names = names;
        this.config = config;
    }

    /**
     * A search of the index.
     *
     * @param same pages of one search say the same here and go to the same copy of a shard: copies differ a little in their scores
     */
    JsonNode search(ObjectNode body, String same) {
        String path = "/" + names.searched() + "/_search?allow_partial_search_results=false&preference=q"
                + Integer.toHexString(same.hashCode());
        return asked(() -> cluster.post(path, body, config.patience()));
    }

    /** Opens a view of the index as it is now, for reading it in portions. */
    String openView() {
        String path = "/" + names.searched() + "/_pit?keep_alive=1m";
        return asked(() -> cluster.post(path, Json.object(), config.patience()))
                .path("id")
                .asText();
    }

    /** Searches within a view; the body names it. */
    JsonNode searchView(ObjectNode body) {
        return asked(() -> cluster.post("/_search?allow_partial_search_results=false", body, config.patience()));
    }

    void closeView(String view) {
        try {
            cluster.delete("/_pit", Json.object().put("id", view));
        } catch (ClusterDown | ClusterRefusal e) {
            // It expires by itself within a minute.
            LOG.debug("A view of the index could not be closed", e);
        }
    }

    private JsonNode asked(Supplier<JsonNode> question) {
        try {
            JsonNode answer = question.get();
            if (answer.path("timed_out").asBoolean()) {
                LOG.warn("A search took too long and was given up");
                throw new SearchRefusal.Unavailable();
            }
            return answer;
        } catch (ClusterDown e) {
            LOG.warn("Elasticsearch does not answer searches", e);
            throw new SearchRefusal.Unavailable();
        } catch (ClusterRefusal e) {
            if (e.status() == NOT_FOUND) {
                LOG.warn("There is no index to search", e);
                throw new SearchRefusal.Unavailable();
            }
            LOG.warn("Elasticsearch refused a search", e);
            throw new SearchRefusal.TooComplex();
        }
    }
}
