package daylight.web.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What differs from portal to portal. */
@ConfigMapping(prefix = "daylight.report")
interface ReportConfig {
    /** The verifier key of the roster's root, or two parted by a space while it is being rotated. Without one nothing can be sealed, and the page says so. */
    Optional<String> rosterRoot();

    /** The portal's onion address, where it has one. */
    Optional<String> onion();

    /** Where the emergency exit leads: a page that anybody may have open. An address elsewhere is better, and the operator's choice. */
    @WithDefault("/records")
    String exit();

    /** File with the signed note over the hashes of the offline copies, where the holder of the root key has signed them. */
    Optional<String> offlineNote();
}
