/** One Kafka broker in a process of its own. */
@NullMarked
package daylight.embedded.kafka;

import org.jspecify.annotations.NullMarked;
