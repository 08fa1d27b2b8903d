package daylight.disclosures.indexing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The index and its aliases: made when missing, replaced as a whole by an {@link IndexRollover}. */
@ApplicationScoped
class DisclosureIndex {
    private static final String ALREADY_THERE = "resource_already_exists_exception";

    private final Cluster cluster;
    private final IndexNames names;
    private final IndexDefinition definition;

    DisclosureIndex(Cluster cluster, IndexNames names, IndexDefinition definition) {
        this.cluster = cluster;
        this.names = names;
        this.definition = definition;
    }

    /** Makes the index where there is none. @return whether it was missing and is now there, empty */
    boolean ensure() {
        if (cluster.exists("/_alias/" + names.alias())) {
            return false;
        }
        // A fixed name: of two replicas that start together, one makes it and the other is told so.
        try {
            create(names.numbered(1), names.alias());
            return true;
        } catch (ClusterRefusal e) {
            if (e.type().equals(ALREADY_THERE)) {
                return false;
            }
            throw e;
        }
    }

    /** Whether it was built by the mapping that this program has. */
    boolean isUpToDate() {
        JsonNode mappings = cluster.get("/" + names.alias() + "/_mapping");
        for (JsonNode index : mappings) {
            if (!index.at("/mappings/_meta/definition").asText().equals(definition.fingerprint())) {
                return false;
            }
        }
        return true;
    }

    /** Where a record has to be written now: two places during a rebuild. Ask before reading the rows, or a change could fall between the two. */
    List<String> targets() {
        return cluster.exists("/_alias/" + names.next())
                ? List.of(names.alias(), names.next())
                : List.of(names.alias());
    }

    /**
     * Rewrites the segments that hold deleted documents, so that what was replaced or erased is in no file any more.
     *
     * @param patience for the merge, which reads and writes those segments once
     */
    void expunge(Duration patience) {
        for (String target : targets()) {
            // By default a segment keeps its deleted documents while they are less than a tenth of it.
            ObjectNode settings = JsonNodeFactory.instance.objectNode();
            settings.put("index.merge.policy.expunge_deletes_allowed", 0);
            cluster.put("/" + target + "/_settings", settings);
            // Deleted documents newer than the last commit are kept for replicas that recover.
            cluster.post("/" + target + "/_flush?force=true");
            cluster.post("/" + target + "/_forcemerge?only_expunge_deletes=true", patience);
            // The files that were merged away go with the next commit.
            cluster.post("/" + target + "/_flush?force=true");
        }
    }

    /** Opens a new index to be filled; whatever an interrupted rebuild left is removed. */
    IndexRollover rollover() {
        String current = current();
        for (String index : ours()) {
            if (!index.equals(current)) {
                cluster.delete("/" + index);
            }
        }
        String next = names.numbered(names.number(current) % 999_999 + 1);
        create(next, names.next());
        return new IndexRollover(cluster, names, current, next);
    }

    /** The index behind the alias. */
    String current() {
        return cluster.get("/_alias/" + names.alias()).fieldNames().next();
    }

    private List<String> ours() {
        List<String> ours = new ArrayList<>();
        cluster.get("/" + names.alias() + "-*/_alias").fieldNames().forEachRemaining(index -> {
            if (names.number(index) > 0) {
                ours.add(index);
            }
        });
        return ours;
    }

    private void create(String index, String alias) {
        ObjectNode body = definition.body();
        body.putObject("aliases").putObject(alias);
        cluster.put("/" + index, body);
    }
}
