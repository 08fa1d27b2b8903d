package daylight.disclosures.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.disclosures.record.RecordHistory;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a record's history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Version")
record VersionView(
        int version,

        @Schema(enumeration = {"published", "amended", "withdrawn", "erased"})
        String act,

        Instant at,
        @Nullable String reason,
        String hash,
        @Nullable String previousHash,

        @Schema(description = "Fields that differ from the version before")
        List<String> changed) {
    VersionView {
        changed = List.copyOf(changed);
    }

    static VersionView of(RecordHistory.Entry entry) {
        return new VersionView(
                entry.version(),
                entry.act().code(),
                entry.at(),
                entry.reason(),
                entry.hash(),
                entry.previousHash(),
                entry.changed());
    }
}
