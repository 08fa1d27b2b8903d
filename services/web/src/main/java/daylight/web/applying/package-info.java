/** Applying for registration: a name kept, a form in steps saved as one goes, files, a last look, and what the registrar asks to correct. */
@NullMarked
package daylight.web.applying;

import org.jspecify.annotations.NullMarked;
