package daylight.disclosures.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency as the public sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Agency")
public record AgencyView(
        String slug,
        @Nullable String nameEn,
        @Nullable String nameZh,
        String jurisdiction,
        @Nullable String region,
        @Nullable String homepage,
        Instant registeredAt,
        int version) {
    static AgencyView of(Agency agency) {
        AgencyEntry entry = agency.entry();
        return new AgencyView(
                agency.slug(),
                entry.nameEn(),
                entry.nameZh(),
                entry.jurisdiction().code(),
                entry.region(),
                entry.homepage(),
                agency.registeredAt(),
                agency.version());
    }
}
