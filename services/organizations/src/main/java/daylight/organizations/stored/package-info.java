/** JSON as it is kept in the database. Its mapper is its own, so that no setting of HTTP changes what old rows mean. */
@NullMarked
package daylight.organizations.stored;

import org.jspecify.annotations.NullMarked;
