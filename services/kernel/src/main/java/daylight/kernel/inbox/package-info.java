/**
 * Events come in: at least once from Kafka, exactly once in effect.
 *
 * <p>Cast: a service declares a {@link daylight.kernel.inbox.TransactionalConsumer} or a {@link daylight.kernel.inbox.ProjectionConsumer} as a bean; {@code ConsumerRunner} runs each on
 * threads of its own; {@link daylight.kernel.inbox.Inbox} remembers what was seen; {@code DeadLetters} keeps what could not be handled, for an operator.
 *
 * <p>Invariants: claim, work and own outbox rows are one transaction; the offset is committed after it; a version already seen is skipped; a poison message is set apart with
 * its cause and the rest goes on; an outage is waited out, never skipped.
 */
@NullMarked
package daylight.kernel.inbox;

import org.jspecify.annotations.NullMarked;
