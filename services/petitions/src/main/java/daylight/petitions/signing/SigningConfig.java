package daylight.petitions.signing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How signing behaves. */
@ConfigMapping(prefix = "daylight.signing")
public interface SigningConfig {
    /** Signs the links in mails, and keys the hashes of network prefixes: 32 random characters or more, the same on every replica. */
    String secret();

    /** How long a link holds: long enough for a weekend. */
    @WithDefault("P3D")
    Duration linkHolds();

    /** Most callers in one transaction. More makes each wait longer without making the disk faster. */
    @WithDefault("400")
    int batch();

    /** Most callers that wait; above it the answer is 503 at once, which costs less than an answer that comes too late. */
    @WithDefault("20000")
    int waiting();

    /** Mails to one address for one petition a day. */
    @WithDefault("2")
    int mailsADay();

    /** Signatures of one network for one petition in a minute before the next are marked. */
    @WithDefault("1")
    int aMinute();

    /** The same in five minutes. */
    @WithDefault("5")
    int inFiveMinutes();
}
