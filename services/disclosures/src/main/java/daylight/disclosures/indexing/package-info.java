/**
 * The search index, written: a projection of the records' current versions, rebuildable from the database at any time.
 *
 * <p>Events only say that something changed; what is indexed is always the row as it stands, read for a whole batch at once and sent with the record's
 * version as external version. So a late, repeated or reordered event can never bring an older text back, and the indexer, the rebuild and a second
 * replica may write the same record at the same time.
 *
 * <p>The alias {@code disclosures} is what search reads and the indexer writes. During a rebuild the alias {@code disclosures-next} names the index being
 * filled, and whoever writes a record writes it to both; the swap of the two is one atomic act of Elasticsearch.
 */
@NullMarked
package daylight.disclosures.indexing;

import org.jspecify.annotations.NullMarked;
