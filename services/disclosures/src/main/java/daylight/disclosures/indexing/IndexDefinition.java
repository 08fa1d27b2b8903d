package daylight.disclosures.indexing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Settings and mapping, from {@code indexing/disclosures.json}. Strict: a field that the mapping does not know is a mistake of ours, not a new field.
 *
 * <p>Texts are indexed three times: as written ({@code standard}; each Chinese character by itself), English by its stems ({@code english}) and Chinese by
 * pairs of characters ({@code cjk}). Only analyzers of the default distribution are used. The body is stored beside the source, so that showing a result
 * never reads it; its offsets are indexed, so that marking words in a long text does not analyse it again.
 *
 * <p>More segments than usual stand side by side before they are merged: refreshes make many small ones, and merging them by tens took a third of Elasticsearch's
 * time under a publishing load.
 */
@ApplicationScoped
class IndexDefinition {
    private static final String FILE = "/indexing/disclosures.json";

    private final ObjectNode definition;
    private final String fingerprint;

    IndexDefinition(ObjectMapper json, IndexingConfig config) {
        try (InputStream file = Objects.requireNonNull(IndexDefinition.class.getResourceAsStream(FILE), FILE)) {
            this.definition = (ObjectNode) json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ObjectNode index = (ObjectNode) definition.at("/settings/index");
        index.put("refresh_interval", config.refreshInterval().toMillis() + "ms");
        index.put("number_of_shards", config.shards());
        ObjectNode mappings = (ObjectNode) definition.at("/mappings");
        this.fingerprint = Integer.toHexString(mappings.toString().hashCode());
        mappings.putObject("_meta").put("definition", fingerprint);
    }

    ObjectNode body() {
        return definition.deepCopy();
    }

    /** Another one stands in the index: the mapping has changed since it was built. */
    String fingerprint() {
        return fingerprint;
    }
}
