/**
 * The attachments store {@code s3}: for installations of several machines. A service that has this module on its class path uses it when {@code daylight.attachments.store=s3}.
 *
 * <p>Guarantee: an object is durable when the store has answered, and it is only written whole.
 */
@NullMarked
package daylight.attachments.s3;

import org.jspecify.annotations.NullMarked;
