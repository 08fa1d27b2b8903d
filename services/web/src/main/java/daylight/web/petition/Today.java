package daylight.web.petition;

import daylight.web.disclosures.Agency;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Which day it is where an agency works: its deadlines are days there. */
@ApplicationScoped
public class Today {
    private final Clock clock = Clock.systemUTC();

    /**
     * The day there.
     *
     * @param agency null where it is not known, which is counted in UTC
     */
    public LocalDate of(@Nullable Agency agency) {
        return LocalDate.now(clock.withZone(zone(agency == null ? "" : agency.jurisdiction())));
    }

    private static ZoneId zone(String jurisdiction) {
        return switch (jurisdiction) {
            case "CN" -> ZoneId.of("Asia/Shanghai");
            case "GB-EAW", "GB-SCT", "GB-NIR" -> ZoneId.of("Europe/London");
            case "US" -> ZoneId.of("America/New_York");
            default -> ZoneOffset.UTC;
        };
    }
}
