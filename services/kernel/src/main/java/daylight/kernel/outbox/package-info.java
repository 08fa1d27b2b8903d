/**
 * Events leave a service through a table, so that what is stored and what is announced never differ (docs/adr/0001-outbox-relay.md).
 *
 * <p>Cast: {@link daylight.kernel.outbox.Outbox} takes events inside the transaction of the change; {@code Relay} sends them to Kafka in the order of the table and moves
 * them to the archive once the broker has confirmed; {@code ArchivePartitions} makes and drops the days of the archive.
 *
 * <p>Invariants: one relay is active a database; events of an aggregate leave in the order of its versions; an event is in the table until the broker has it.
 *
 * <p>Guarantee: every committed event reaches its topic at least once, in order, whatever process dies.
 */
@NullMarked
package daylight.kernel.outbox;

import org.jspecify.annotations.NullMarked;
