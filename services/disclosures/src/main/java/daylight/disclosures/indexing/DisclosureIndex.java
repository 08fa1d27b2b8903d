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

    /**
     * Makes the index where there is none.
     *
     * @param complete whether an empty one holds all there is: else search answers that it is not available until a rebuild has filled one
     */
    void ensure(boolean complete) {
        // Before the look at the alias: of two replicas that start together both come to one name, one makes it and the
        // other is told so. A fixed name might be that of an index that was replaced, or was being filled.
        String fresh = names.numbered(following(ours()));
        if (cluster.exists("/_alias/" + names.alias())) {
            return;
        }
        try {
            create(fresh, complete ? List.of(names.alias(), names.searched()) : List.of(names.alias()));
        } catch (ClusterRefusal e) {
            if (!e.type().equals(ALREADY_THERE)) {
                throw e;
            }
        }
    }

    /** Whether search has an index that was filled to its end. */
    boolean isComplete() {
        return cluster.exists("/_alias/" + names.searched());
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

    /** Makes findable what was written until now. */
    void refresh() {
        cluster.post("/" + names.alias() + "/_refresh");
    }

    /** Opens a new index to be filled; whatever an interrupted rebuild left is removed. No number comes twice: a rebuild that was given up, and lives, must not meet its successor's index under its own's name. */
    IndexRollover rollover() {
        String current = current();
        List<String> ours = ours();
        for (String index : ours) {
            if (!index.equals(current)) {
                cluster.delete("/" + index);
            }
        }
        String next = names.numbered(following(ours));
        create(next, List.of(names.next()));
        return new IndexRollover(cluster, names, current, next);
    }

    /** The index behind the alias. */
    String current() {
        return cluster.get("/_alias/" + names.alias()).fieldNames().next();
    }

    private int following(List<String> indices) {
        return indices.stream().mapToInt(names::number).max().orElse(0) % 999_999 + 1;
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

    private void create(String index, List<String> aliases) {
        ObjectNode body = definition.body();
        ObjectNode named = body.putObject("aliases");
        aliases.forEach(named::putObject);
        cluster.put("/" + index, body);
    }
}
