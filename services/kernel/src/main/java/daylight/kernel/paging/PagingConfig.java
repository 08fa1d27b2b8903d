package daylight.kernel.paging;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "daylight.paging")
interface PagingConfig {
    /** Signs cursors: 32 random characters, the same on every replica of a service. Changing it only makes open pages end with a 400. */
    String secret();
}
