/** Counts and times by route, for Prometheus at /q/metrics of the operator's port. Nothing here tells clients apart. */
@NullMarked
package daylight.gateway.measuring;

import org.jspecify.annotations.NullMarked;
