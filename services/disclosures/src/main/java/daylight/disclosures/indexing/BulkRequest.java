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

    private final ObjectMapper json;
    private final Bytes bytes = new Bytes();
    private final List<Item> items = new ArrayList<>();

    BulkRequest(ObjectMapper json) {
        this.json = json;
    }

    void add(RecordRow row, RecordDocument documents, List<String> targets) {
        Bytes document = new Bytes();
        try {
            try (JsonGenerator out = json.createGenerator(document)) {
                documents.write(row, out);
            }
            for (String target : targets) {
                int start = bytes.size();
                action(row, target);
                document.writeTo(bytes);
                bytes.write('\n');
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
        try (JsonGenerator out = json.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeObjectFieldStart("index");
            out.writeStringField("_index", target);
            out.writeStringField("_id", row.id().toString());
            out.writeNumberField("version", row.version());
            // The same version again is welcome: an agency's new name goes into records that did not change themselves.
            out.writeStringField("version_type", "external_gte");
            out.writeEndObject();
            out.writeEndObject();
        }
        bytes.write('\n');
    }
}
