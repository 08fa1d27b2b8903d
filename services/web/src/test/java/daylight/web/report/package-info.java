/** Tests of the pages of sealed reports. */
@NullMarked
package daylight.web.report;

import org.jspecify.annotations.NullMarked;
