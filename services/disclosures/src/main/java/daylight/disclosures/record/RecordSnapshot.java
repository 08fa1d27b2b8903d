package daylight.disclosures.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record at one version, read from the database: what answers and the index are made of.
 *
 * @param content the text of that version, or the last one before the text was taken away; empty once erased
 * @param hash of this version, in lower-case hexadecimal
 * @param amended whether its text was ever replaced
 * @param tombstone present unless the state is published
 */
public record RecordSnapshot(
        UUID id,
        String reference,
        String agency,
        int version,
        RecordState state,
        @Nullable RecordContent content,
        Instant publishedAt,
        Instant updatedAt,
        @Nullable Delay delay,
        String hash,
        @Nullable String previousHash,
        boolean amended,
        @Nullable Tombstone tombstone) {}
