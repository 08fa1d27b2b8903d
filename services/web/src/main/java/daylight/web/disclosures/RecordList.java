package daylight.web.disclosures;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record RecordList(
        List<DisclosureRecord> items, @Nullable String next) {}
