package daylight.disclosures.record;

import daylight.contracts.disclosures.DisclosureEvent;
import daylight.contracts.disclosures.RecordAmended;
import daylight.contracts.disclosures.RecordErased;
import daylight.contracts.disclosures.RecordPublished;
import daylight.contracts.disclosures.RecordWithdrawn;
import daylight.kernel.hashing.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * A version as it is stored: with its canonical form and the hash of that.
 *
 * @param canonical see {@link RecordVersion#canonical()}
 * @param hash SHA-256 of the canonical form in UTF-8, in lower-case hexadecimal
 */
public record HashedVersion(RecordVersion version, String canonical, String hash) {
    public static HashedVersion of(RecordVersion version) {
        String canonical = version.canonical();
        return new HashedVersion(version, canonical, Sha256.hex(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    /** What is announced of it. */
    public DisclosureEvent event(String agency) {
        RecordVersion v = version;
        return switch (v.act()) {
            case PUBLISHED -> new RecordPublished(v.id(), v.version(), v.reference(), agency, hash, v.at());
            case AMENDED -> new RecordAmended(v.id(), v.version(), v.reference(), agency, hash, v.at());
            case WITHDRAWN -> new RecordWithdrawn(v.id(), v.version(), v.reference(), agency, hash, v.at());
            case ERASED -> new RecordErased(v.id(), v.version(), v.reference(), agency, hash, v.at());
        };
    }
}
