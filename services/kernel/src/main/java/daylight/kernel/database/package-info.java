/**
 * One {@link org.jdbi.v3.core.Jdbi} over the datasource of the service (docs/adr/0005-sql-with-jdbi.md).
 *
 * <p>Guarantee: inside {@code @Transactional} every handle works on the connection of that transaction; outside, each statement is its own.
 */
@NullMarked
package daylight.kernel.database;

import org.jspecify.annotations.NullMarked;
