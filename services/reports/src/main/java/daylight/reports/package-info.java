/**
 * Reports of corruption that the server cannot read, and the cases they become (docs/reports-protocol.md).
 */
@NullMarked
package daylight.reports;

import org.jspecify.annotations.NullMarked;
