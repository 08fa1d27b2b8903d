/**
 * Finding records: a small query language, filters, facets, highlights, feeds and exports, as docs/search.md describes them to readers. Why results stand in
 * the order they do is in docs/adr/0006-search-ranking.md.
 *
 * <p>Nothing here reads the records' tables. When Elasticsearch does not answer, the answer is a problem, never an empty list.
 */
@NullMarked
package daylight.disclosures.search;

import org.jspecify.annotations.NullMarked;
