/** The guide to the API: an index of what every service offers, one merged OpenAPI document, and a readable view of it. */
@NullMarked
package daylight.gateway.guide;

import org.jspecify.annotations.NullMarked;
