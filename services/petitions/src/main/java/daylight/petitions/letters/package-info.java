/** The texts of mails, in English and Chinese, and the addresses of pages they lead to. */
@NullMarked
package daylight.petitions.letters;

import org.jspecify.annotations.NullMarked;
