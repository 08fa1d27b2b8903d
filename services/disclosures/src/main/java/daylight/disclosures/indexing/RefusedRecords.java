package daylight.disclosures.indexing;

import java.util.List;

/** Elasticsearch will never take these records as they are: a mistake of ours, for an operator to see. The others of the batch are indexed. */
final class RefusedRecords extends RuntimeException {

    RefusedRecords(List<String> refusals) {
        super("Not indexable: " + String.join("; ", refusals));
    }
}
