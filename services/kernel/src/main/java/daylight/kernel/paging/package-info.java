/**
 * Lists in pages: opaque cursors, signed so that a caller can only go on from where a page of ours ended.
 *
 * <p>Cast: {@link daylight.kernel.paging.Cursors} signs and checks; {@link daylight.kernel.paging.Page} is what a list answers.
 */
@NullMarked
package daylight.kernel.paging;

import org.jspecify.annotations.NullMarked;
