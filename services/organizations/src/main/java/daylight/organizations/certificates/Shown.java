package daylight.organizations.certificates;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.organizations.register.Entry;
import daylight.organizations.register.EntryView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands on the paper. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Shown(
        String name,
        @Nullable String code,
        String kind,
        String region,
        @Nullable String address,
        @Nullable String legalRepresentative,
        LocalDate registeredOn) {
    static Shown of(EntryView entry) {
        return new Shown(
                entry.name(),
                entry.code(),
                entry.kind(),
                entry.region(),
                entry.address(),
                entry.officers().stream()
                        .filter(one -> one.role().equals(Entry.Officer.LEGAL_REPRESENTATIVE))
                        .map(EntryView.Officer::name)
                        .findFirst()
                        .orElse(null),
                entry.registeredOn());
    }
}
