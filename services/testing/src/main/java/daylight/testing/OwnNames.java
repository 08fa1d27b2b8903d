package daylight.testing;

import java.nio.file.Path;

/** Names that no other module, and no earlier run of this one, uses on the shared servers. */
final class OwnNames {
    private OwnNames() {}

    /** Lower-case letters, digits and underscores: fit for a database, a topic and an index. */
    static String ofModule() {
        Path module = Path.of("").toAbsolutePath().getFileName();
        return ("" + module).replaceAll("[^a-z0-9]", "_") + "_"
                + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    }
}
