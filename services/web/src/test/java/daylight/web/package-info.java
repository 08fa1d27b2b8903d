@NullMarked
package daylight.web;

import org.jspecify.annotations.NullMarked;
