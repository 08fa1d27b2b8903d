package daylight.web.disclosures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One public act on a record.
 *
 * @param act published, amended, withdrawn or erased
 * @param changed the fields that differ from the version before
 */
public record VersionEntry(
        long version,
        String act,
        Instant at,
        @Nullable String reason,
        String hash,
        @Nullable String previousHash,
        @Nullable List<String> changed) {}
