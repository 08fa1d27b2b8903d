package daylight.web.report;

import daylight.web.reports.ReportCategory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report page says of this portal.
 *
 * @param root the verifier keys that the script pins; empty when none is set
 * @param scriptHash SHA-256 of the script in hex
 * @param integrity the same, as browsers check it
 * @param exit where the emergency exit leads
 * @param list to whom reports are sealed today
 * @param offlineEn SHA-256 of the offline copy
 * @param offlineNote whether the holder of the root key has signed the copies' hashes
 */
public record ReportView(
        String root,
        String scriptHash,
        String integrity,
        @Nullable String onion,
        String exit,
        String publicUrl,
        List<ReportCategory> categories,
        InvestigatorList list,
        String offlineEn,
        String offlineZh,
        boolean offlineNote) {}
