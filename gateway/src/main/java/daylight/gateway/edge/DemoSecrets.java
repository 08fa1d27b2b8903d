package daylight.gateway.edge;

import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** The gateway does not open its door under the profile prod with a secret of the demonstration in any setting: those are public knowledge. */
final class DemoSecrets {
    private static final String MARK = "demo-";

    private DemoSecrets() {}

    /** Throws with the names of such settings, never their values. */
    static void refuse(List<String> profiles, Config config) {
        if (!profiles.contains("prod")) {
            return;
        }
        List<String> found = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> config.getOptionalValue(name, String.class)
                        .filter(value -> value.startsWith(MARK))
                        .isPresent())
                .sorted()
                .toList();
        if (!found.isEmpty()) {
            throw new IllegalStateException("These settings hold secrets of the demonstration, which everybody knows: "
                    + String.join(", ", found) + ". Set secrets of your own.");
        }
    }
}
