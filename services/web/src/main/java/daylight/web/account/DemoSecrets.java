package daylight.web.account;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * The pages do not start under the profile prod with a secret of the demonstration: those are public knowledge. The kernel has the same rule for the
 * services; this one stands without kernel, whose database and topics no page needs.
 */
@ApplicationScoped
class DemoSecrets {
    private static final String MARK = "demo-";

    void refuse(@Observes StartupEvent start, Config config) {
        refuse(ConfigUtils.getProfiles(), config);
    }

    void refuse(List<String> profiles, Config config) {
        if (!profiles.contains("prod")) {
            return;
        }
        List<String> settings = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> config.getOptionalValue(name, String.class)
                        .filter(value -> value.startsWith(MARK))
                        .isPresent())
                .sorted()
                .toList();
        if (!settings.isEmpty()) {
            throw new IllegalStateException("These settings hold secrets of the demonstration, which everybody knows: "
                    + String.join(", ", settings) + ". Set secrets of your own.");
        }
    }
}
