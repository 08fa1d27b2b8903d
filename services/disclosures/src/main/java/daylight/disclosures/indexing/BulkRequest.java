package daylight.disclosures.indexing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A bulk request on its way: each record once a target, with its version, so that Elasticsearch itself refuses to go back in time. */
final class BulkRequest {

    /** One action with its document, as bytes of the request. */
    record Item(String id, String target, int start, int end) {}

    /** The bytes themselves, without a copy. */
    private static final class Bytes extends ByteArrayOutputStream {
        byte[] array() {
            return buf;
        }
    }

    private final Bytes bytes = new Bytes();
    private final List<Item> items = new ArrayList<>();
    private final JsonGenerator out;

    /** One generator for all lines: one for each would fill and copy buffers of its own. */
    BulkRequest(ObjectMapper json) {
        try {
            out = json.createGenerator(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.setRootValueSeparator(null);
    }

    void add(RecordRow row, RecordDocument documents, List<String> targets) {
        try {
            for (String target : targets) {
                int start = bytes.size();
                action(row, target);
                documents.write(row, out);
                out.writeRaw('\n');
                out.flush();
                items.add(new Item(row.id().toString(), target, start, bytes.size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return bytes.size();
    }

    List<Item> items() {
        return items;
    }

    byte[] bytes() {
        return bytes.array();
    }

    private void action(RecordRow row, String target) throws IOException {
        out.writeStartObject();
        out.writeObjectFieldStart("index");
        out.writeStringField("_index", target);
        out.writeStringField("_id", row.id().toString());
        out.writeNumberField("version", row.version());
        // The same version again is welcome: an agency's new name goes into records that did not change themselves.
        out.writeStringField("version_type", "external_gte");
        out.writeEndObject();
        out.writeEndObject();
        out.writeRaw('\n');
    }
}
