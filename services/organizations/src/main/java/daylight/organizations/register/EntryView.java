package daylight.organizations.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What anybody may read of an entry: neither the address for mail of the authority nor anything about officers but their office. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        String name,
        @Nullable String nameEn,
        String kind,
        String region,
        List<String> purposes,
        @Nullable String supervisor,
        Seat seat,
        Entry.Funds funds,
        List<Officer> officers,
        @Nullable UUID charter) {
    /** Where it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seat(
            String address,
            @Nullable String postcode,
            @Nullable String phone,
            @Nullable String website) {}

    /** Who holds an office. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Officer(
            UUID id,
            String name,
            Role role,
            @Nullable String organization,
            LocalDate from,
            @Nullable LocalDate until) {}

    public static EntryView of(Entry entry) {
        Entry.Seat seat = entry.seat();
        List<Officer> officers = entry.officers().stream()
                .filter(one -> one.role().published())
                .map(one -> new Officer(one.id(), one.name(), one.role(), one.organization(), one.from(), one.until()))
                .toList();
        return new EntryView(
                entry.name(),
                entry.nameEn(),
                entry.kind(),
                entry.region(),
                entry.purposes(),
                entry.supervisor(),
                new Seat(seat.address(), seat.postcode(), seat.phone(), seat.website()),
                entry.funds(),
                officers,
                entry.charter());
    }
}
