/** The public register: search, the page of an organization, names, kinds, certificates, who is late. */
@NullMarked
package daylight.web.organization;

import org.jspecify.annotations.NullMarked;
