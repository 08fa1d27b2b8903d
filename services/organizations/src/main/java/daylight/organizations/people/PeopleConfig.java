package daylight.organizations.people;

import io.smallrye.config.ConfigMapping;

/** How people are known again. */
@ConfigMapping(prefix = "daylight.people")
interface PeopleConfig {
    /** Keys the digests of identity numbers: 32 random characters or more, the same on every replica and for ever. */
    String secret();
}
