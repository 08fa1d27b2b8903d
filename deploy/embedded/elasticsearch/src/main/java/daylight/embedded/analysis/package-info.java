/**
 * Analysis under its official names. The server's own jar knows {@code standard} and little more; the stock
 * distribution adds the rest in a module that is no Maven artifact. Here the same Lucene classes are registered under
 * the same names with the same parameters and defaults, for the part of that module that our indexes use, so that one
 * set of index settings serves this node and a stock cluster.
 *
 * @see <a href="https://www.elastic.co/docs/reference/text-analysis">Text analysis reference</a>
 */
@NullMarked
package daylight.embedded.analysis;

import org.jspecify.annotations.NullMarked;
