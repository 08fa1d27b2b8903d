package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class DemoSecretsTest {
    @Test
    void productionDoesNotOpenItsDoorWithASecretOfTheDemonstration() {
        assertThatThrownBy(() -> DemoSecrets.refuse(List.of("prod"), config("demo-of-a-password")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.tls.key-store.password")
                .hasMessageNotContaining("demo-of-a-password");
    }

    @Test
    void productionOpensItWithSecretsOfItsOwnAndTheDemonstrationWithAny() {
        assertThatCode(() -> DemoSecrets.refuse(List.of("prod"), config("no-demo-")))
                .doesNotThrowAnyException();
        assertThatCode(() -> DemoSecrets.refuse(List.of("embedded"), config("demo-of-a-password")))
                .doesNotThrowAnyException();
    }

    private static Config config(String password) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(
                        Map.of("quarkus.tls.key-store.password", password, "daylight.other", "plain"), "test", 100))
                .build();
    }
}
