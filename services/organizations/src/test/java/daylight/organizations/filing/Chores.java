package daylight.organizations.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Runs, for a test, what otherwise runs now and then. */
@ApplicationScoped
public class Chores {
    private final GiveEffect effect;
    private final Clock clock;

    Chores(GiveEffect effect, Clock clock) {
        this.effect = effect;
        this.clock = clock;
    }

    public void giveEffect() {
        effect.tidy(clock.instant());
    }
}
