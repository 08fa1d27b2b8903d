package daylight.web.disclosures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a record's history, the first version first. */
public record VersionList(
        List<VersionEntry> items, @Nullable String next) {}
