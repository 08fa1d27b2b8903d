/**
 * Kafka with plain clients: settings for durable, ordered use, and topics made ahead.
 *
 * <p>Cast: {@link daylight.kernel.kafka.Topics} names topics under the prefix of the installation and makes those that are missing; {@link daylight.kernel.kafka.KafkaClients} builds
 * producers and consumers.
 */
@NullMarked
package daylight.kernel.kafka;

import org.jspecify.annotations.NullMarked;
