package daylight.web.record;

import daylight.web.disclosures.DisclosureRecord;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record, or one of its older versions, as a page shows it.
 *
 * @param older whether a newer version is the current one
 * @param canonicalBytes address of exactly the bytes that were hashed
 * @param citedAddress address of this version, whatever is amended later
 */
public record RecordView(
        DisclosureRecord record,
        boolean older,
        String path,
        String canonicalAddress,
        String agencyName,
        String categoryName,
        String regionName,
        ReadableText text,
        List<DisclosureRecord> related,
        List<Act> acts,
        String canonicalBytes,
        String citedAddress,
        String citation) {

    /** The source address where it is one a browser may follow; text that an agency sent is never trusted as a link. */
    public @Nullable String source() {
        String url = record.sourceUrl();
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }

    public String sourceHost() {
        String url = source();
        if (url == null) {
            return "";
        }
        try {
            String host = URI.create(url).getHost();
            return host == null ? url : host;
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
