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

    /**
     * Mails to one domain in a round: large providers turn away who comes too fast. With the pause between rounds it allows 2,400 a minute to one provider, more than the UK
     * Parliament's site saw signatures in its worst hour.
     */
    @WithDefault("20")
    int perDomain();

    /** Mails that this process has taken and not ended yet, at most. */
    @WithDefault("200")
    int perRound();

    /** Mails on their way at the same time: a mail server takes its time for each, and one after the other a crowd would wait for hours. */
    @WithDefault("10")
    int atOnce();

    /** How long the mail server may take for one. */
    @WithDefault("PT30S")
    Duration timeout();

    /** The first wait after a failure; it doubles with each. */
    @WithDefault("PT30S")
    Duration retry();

    /** After so many attempts, about two days, the mail is given up. */
    @WithDefault("16")
    int attempts();
}
