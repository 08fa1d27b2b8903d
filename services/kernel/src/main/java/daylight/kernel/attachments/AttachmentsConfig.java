package daylight.kernel.attachments;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "daylight.attachments")
interface AttachmentsConfig {
    /** Name of the store: {@code files}, or that of a store another module brings. */
    @WithDefault("files")
    String store();

    /** Folder of the files, and of those that are arriving, whatever the store. It has no default: a service that takes attachments must be told. */
    Optional<String> folder();

    /** Bytes that one account may send within {@link #accountQuotaPeriod()}, in all folders together. Five applications as large as they may be. */
    @WithDefault("5G")
    MemorySize accountQuota();

    /** How long what an account sent counts against its quota, unless it is removed before. */
    @WithDefault("P365D")
    Duration accountQuotaPeriod();

    /** How long a file may take to arrive, and how long one that was removed is kept: what is older is swept. Longer than any upload. */
    @WithDefault("P1D")
    Duration sweepAfter();
}
