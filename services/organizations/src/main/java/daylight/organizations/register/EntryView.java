package daylight.organizations.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may read of an organization on a day: of officers, their offices alone.
 *
 * @param version of the organization; its ETag
 * @param at the day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        UUID id,
        String reference,
        long version,
        LocalDate at,
        String name,
        @Nullable String code,
        @Nullable String foreignNumber,
        String kind,
        String region,
        String state,
        boolean abnormal,
        @JsonUnwrapped Life life,
        @Nullable String purposes,
        @Nullable String scope,
        @Nullable String address,
        Entry.@Nullable Funds funds,
        @Nullable String supervisingBody,
        List<Officer> officers,
        @JsonUnwrapped Marks marks) {
    public EntryView {
        officers = List.copyOf(officers);
    }

    /** From when to when it is registered, and under which names. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Life(
            LocalDate registeredOn,
            @Nullable LocalDate endedOn,
            @Nullable Where mergedInto,
            List<FormerName> formerNames) {
        public Life {
            formerNames = List.copyOf(formerNames);
        }
    }

    /**
     * What stands beside the entry.
     *
     * @param late whether an annual report was overdue
     * @param authority slug of the agency that keeps the register
     * @param certificate number of its newest certificate
     * @param scheduled what has effect on a later day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Marks(
            boolean late, String authority, @Nullable String certificate, List<Scheduled> scheduled) {
        public Marks {
            scheduled = List.copyOf(scheduled);
        }
    }

    public LocalDate registeredOn() {
        return life.registeredOn();
    }

    /** A name it no longer has. */
    public record FormerName(String name, LocalDate until) {}

    /** Who holds an office. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Officer(
            String name,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** What has effect on a later day. */
    public record Scheduled(String kind, LocalDate effectiveOn) {}

    /** The officers of an entry, as they are shown. */
    public static List<Officer> officers(Entry entry) {
        return entry.officers().stream()
                .map(one -> new Officer(one.name(), one.role(), one.from(), one.until()))
                .toList();
    }
}
