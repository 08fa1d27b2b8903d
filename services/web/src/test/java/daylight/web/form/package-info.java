@NullMarked
package daylight.web.form;

import org.jspecify.annotations.NullMarked;
