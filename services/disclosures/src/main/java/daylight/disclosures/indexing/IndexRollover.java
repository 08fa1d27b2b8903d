package daylight.disclosures.indexing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jboss.logging.Logger;

/**
 * A new index on its way to become the index. Closed without {@link #commit()}, it is removed and the old one goes on as if nothing had happened.
 */
final class IndexRollover implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(IndexRollover.class);
    private static final int NOT_FOUND = 404;

    private final Cluster cluster;
    private final IndexNames names;
    private final String old;
    private final String next;
    private boolean committed;

    IndexRollover(Cluster cluster, IndexNames names, String old, String next) {
        this.cluster = cluster;
        this.names = names;
        this.old = old;
        this.next = next;
    }

    /** The alias to fill it by. */
    String target() {
        return names.next();
    }

    /** The index that it replaces; it stays for those who still read it. */
    String old() {
        return old;
    }

    String index() {
        return next;
    }

    /** Records found in it by now. */
    long count() {
        cluster.post("/" + next + "/_refresh");
        return cluster.get("/" + next + "/_count").path("count").asLong();
    }

    /** One act of the cluster: no search sees both indices or none. */
    void commit() {
        ArrayNode actions = JsonNodeFactory.instance.arrayNode();
        actions.add(action("add", next, names.alias()));
        actions.add(action("remove", old, names.alias()));
        actions.add(action("remove", next, names.next()));
        actions.add(action("add", next, names.searched()));
        // The old one does not have it where it was never filled to its end.
        ObjectNode unsearched = action("remove", old, names.searched());
        ((ObjectNode) unsearched.path("remove")).put("must_exist", false);
        actions.add(unsearched);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("actions", actions);
        cluster.post("/_aliases", body);
        committed = true;
    }

    @Override
    public void close() {
        if (!committed) {
            try {
                cluster.delete("/" + next);
            } catch (ClusterRefusal e) {
                if (e.status() != NOT_FOUND) {
                    throw e;
                }
                LOG.debugf("A newer rebuild has removed %s", next);
            }
        }
    }

    private static ObjectNode action(String verb, String index, String alias) {
        ObjectNode action = JsonNodeFactory.instance.objectNode();
        action.putObject(verb).put("index", index).put("alias", alias);
        return action;
    }
}
