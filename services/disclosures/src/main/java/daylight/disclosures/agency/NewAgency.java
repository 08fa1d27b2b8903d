package daylight.disclosures.agency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a registration, for the API's description: {@link AgencyFields} reads it. */
@Schema(name = "NewAgency", description = "One of the two names at least is given.")
record NewAgency(
        @Schema(required = true, pattern = "[a-z0-9-]{2,60}")
        String slug,

        @Schema(maxLength = 200) @Nullable String nameEn,
        @Schema(maxLength = 200) @Nullable String nameZh,

        @Schema(
                required = true,
                enumeration = {"CN", "GB-EAW", "GB-SCT", "GB-NIR", "US"})
        String jurisdiction,

        @Schema(description = "Code of GB/T 2260") @Nullable String region,
        @Nullable String homepage) {}
