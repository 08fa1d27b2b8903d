/**
 * What an operator may do with a service's events.
 *
 * <p>Cast: a service extends {@link daylight.kernel.operations.OperationsResource} by a class of three lines that gives it its path.
 *
 * <p>Guarantee: administrators alone; every act can be repeated without harm.
 */
@NullMarked
package daylight.kernel.operations;

import org.jspecify.annotations.NullMarked;
