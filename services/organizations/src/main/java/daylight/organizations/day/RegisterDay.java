package daylight.organizations.day;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Which day it is at the registering authority. */
@Singleton
public class RegisterDay {
    private final Clock clock;
    private final RegisterConfig config;

    RegisterDay(Clock clock, RegisterConfig config) {
        this.clock = clock;
        this.config = config;
    }

    public LocalDate today() {
        return of(clock.instant());
    }

    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, config.zone());
    }
}
