package daylight.disclosures.indexing;

/** The index is gone, as after a loss of Elasticsearch's data: it has to be made and filled again. */
final class IndexMissing extends RuntimeException {

    IndexMissing() {
        super("There is no index of disclosures");
    }
}
