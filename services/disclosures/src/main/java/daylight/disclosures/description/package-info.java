/** What the API's description says that the resources do not: what a search may be asked, and how a change looks. */
@NullMarked
package daylight.disclosures.description;

import org.jspecify.annotations.NullMarked;
