@NullMarked
package daylight.attachments.s3;

import org.jspecify.annotations.NullMarked;
