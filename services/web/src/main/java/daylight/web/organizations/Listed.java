package daylight.web.organizations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organization in the results of a search. */
public record Listed(
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
    /** What it is known by: its code, or its number in another register. */
    public String number() {
        return code != null ? code : foreignNumber != null ? foreignNumber : "";
    }
}
