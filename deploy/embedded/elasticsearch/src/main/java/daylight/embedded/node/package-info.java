/** One Elasticsearch node in a process of its own. */
@NullMarked
package daylight.embedded.node;

import org.jspecify.annotations.NullMarked;
