package daylight.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of the modules that do without an ArchitectureTest of their own: they need nothing of Quarkus, and so nothing of this module. */
class CheckoutTest {
    private static final List<String> MODULES = List.of(
            "seeds",
            "services/contracts",
            "services/roster",
            "deploy/bench",
            "deploy/keycloak",
            "deploy/embedded/launcher",
            "deploy/embedded/kafka",
            "deploy/embedded/elasticsearch");

    @Test
    void typesAndMethodsFitOnAScreenInEveryModule() {
        for (String module : MODULES) {
            Path sources = Path.of("../..", module, "src/main/java");
            assertThat(Files.isDirectory(sources)).as(module).isTrue();
            assertThat(SizeRules.violations(sources)).as(module).isEmpty();
        }
    }
}
