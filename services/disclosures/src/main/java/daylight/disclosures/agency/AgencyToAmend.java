package daylight.disclosures.agency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of an amendment, for the API's description: {@link AgencyFields} reads it. The slug stays. */
@Schema(name = "AgencyToAmend", description = "The whole entry. One of the two names at least is given.")
record AgencyToAmend(
        @Schema(maxLength = 200) @Nullable String nameEn,
        @Schema(maxLength = 200) @Nullable String nameZh,

        @Schema(
                required = true,
                enumeration = {"CN", "GB-EAW", "GB-SCT", "GB-NIR", "US"})
        String jurisdiction,

        @Schema(description = "Code of GB/T 2260") @Nullable String region,
        @Schema(maxLength = 500) @Nullable String homepage) {}
