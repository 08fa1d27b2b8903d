package daylight.kernel.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "daylight.mail")
interface MailConfig {
    /** Whether this process sends. A service that never queues mail leaves it off. */
    @WithDefault("false")
    boolean send();

    /** Pause between rounds. */
    @WithDefault("PT0.5S")
    Duration every();

    /** Mails to one domain in a round: large providers turn away who comes too fast. */
    @WithDefault("10")
    int perDomain();

    /** Mails in a round. */
    @WithDefault("200")
    int perRound();

    /** The first wait after a failure; it doubles with each. */
    @WithDefault("PT30S")
    Duration retry();

    /** After so many attempts, about two days, the mail is given up. */
    @WithDefault("13")
    int attempts();
}
