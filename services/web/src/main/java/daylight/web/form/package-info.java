/** Forms as data: the fields of a page, what was entered, what is wrong with each; one template shows them all alike. */
@NullMarked
package daylight.web.form;

import org.jspecify.annotations.NullMarked;
