/**
 * The public pages of sealed reports: the report itself, its copy for a device without network, and the published outcomes in numbers.
 *
 * <p>The page is static. Everything that is secret happens in its one script, which {@code src/main/sealed} is bundled into; the script is the same on every portal, the page adds the
 * key that signs the list of investigators. Whatever a page here loads lies under {@code /report}, for what lies elsewhere is logged. {@link daylight.web.report.SealedFiles} knows the
 * hashes that the documentation prints; a test compares them.
 */
@NullMarked
package daylight.web.report;

import org.jspecify.annotations.NullMarked;
