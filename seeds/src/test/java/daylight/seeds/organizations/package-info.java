@NullMarked
package daylight.seeds.organizations;

import org.jspecify.annotations.NullMarked;
