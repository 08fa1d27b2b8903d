package daylight.disclosures.publishing;

import daylight.disclosures.record.Delay;
import daylight.disclosures.record.Duplicates;
import daylight.disclosures.record.HashedVersion;
import daylight.disclosures.record.RecordContent;
import daylight.disclosures.record.RecordKeys;
import daylight.disclosures.record.RecordLink;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that was checked and hashed, ready to be written. */
record NewRecord(
        HashedVersion hashed,
        RecordContent content,
        RecordKeys keys,
        @Nullable Delay delay) {
    UUID id() {
        return hashed.version().id();
    }

    String reference() {
        return hashed.version().reference();
    }

    Instant at() {
        return hashed.version().at();
    }

    Duplicates.Candidate candidate() {
        return new Duplicates.Candidate(id(), content.agency(), keys);
    }

    RecordLink link() {
        return new RecordLink(id(), reference(), content.title());
    }
}
