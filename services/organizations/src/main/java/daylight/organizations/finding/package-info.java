/**
 * The public search over the register, its lists and the whole of it as a file. It runs on the register's own tables: what was registered a moment ago is found.
 *
 * <p>Cast: {@link daylight.organizations.finding.SearchQuery} is what is asked, {@code FindOrganizations} answers a page with its facets, {@code ListRegister} streams all of it.
 *
 * <p>Invariants: nothing here costs more than {@code Candidates.MOST} rows, whatever is asked; an officer is found by the whole name alone.
 */
@NullMarked
package daylight.organizations.finding;

import org.jspecify.annotations.NullMarked;
