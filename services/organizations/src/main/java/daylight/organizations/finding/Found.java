package daylight.organizations.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of results.
 *
 * @param total how many there are; when {@code more} is told, so many at least
 * @param more true when there are more than were counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Found(
        List<Item> items,
        @Nullable String next,
        long total,
        @Nullable Boolean more,
        Facets facets) {
    Found {
        items = List.copyOf(items);
    }

    /** An organization in the list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            UUID id,
            String reference,
            @Nullable String code,
            @Nullable String foreignNumber,
            String name,
            String kind,
            String region,
            String state,
            boolean abnormal,
            boolean late,
            LocalDate registeredOn,
            @Nullable LocalDate endedOn) {
        static final List<String> COLUMNS = List.of(
                "reference",
                "code",
                "foreignNumber",
                "name",
                "kind",
                "region",
                "state",
                "abnormal",
                "late",
                "registeredOn",
                "endedOn");

        List<@Nullable Object> cells() {
            return Arrays.asList(
                    reference, code, foreignNumber, name, kind, region, state, abnormal, late, registeredOn, endedOn);
        }
    }

    /** How many there are of each value; a region counts with all that lies in it, at the level below the country. */
    record Facets(List<Count> kind, List<Count> state, List<Count> region) {
        Facets {
            kind = List.copyOf(kind);
            state = List.copyOf(state);
            region = List.copyOf(region);
        }
    }

    record Count(String value, long count) {}
}
