package daylight.petitions.regions;

import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param code GB/T 2260, an ONS code, an ISO country: whatever the installation's data use
 * @param parent the place it lies in
 * @param tile its square in a drawing; absent for one that stands in tables alone
 */
public record Region(
        String code,
        @Nullable String parent,
        @Nullable String nameEn,
        @Nullable String nameZh,
        @Nullable Tile tile) {}
