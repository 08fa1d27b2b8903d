package daylight.attachments.s3;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "daylight.attachments.s3")
interface S3Config {
    /** Where it is, when it is not Amazon's own. */
    Optional<URI> endpoint();

    /** Most other stores ask for none and take any. */
    @WithDefault("us-east-1")
    String region();

    Optional<String> bucket();

    /** One service's files before another's, in the same bucket. */
    Optional<String> prefix();

    Optional<String> accessKey();

    Optional<String> secretKey();

    /** A store that does not answer so long is down. */
    @WithDefault("PT30S")
    Duration patience();
}
