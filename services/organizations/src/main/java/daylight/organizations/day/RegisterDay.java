package daylight.organizations.day;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which day it is at the registering authority. */
@Singleton
public class RegisterDay {
    private final Clock clock;
    private final ZoneId zone;

    RegisterDay(
            Clock clock, @ConfigProperty(name = "daylight.register.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate today() {
        return of(clock.instant());
    }

    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
