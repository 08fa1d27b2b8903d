package daylight.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class DemoSecretsTest {
    private final DemoSecrets secrets = new DemoSecrets();

    @Test
    void productionDoesNotStartWithASecretOfTheDemonstration() {
        assertThatThrownBy(() -> secrets.refuse(List.of("prod"), config("demo-web-secret")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.oidc.credentials.secret")
                .hasMessageNotContaining("demo-web-secret");
    }

    @Test
    void productionStartsWithSecretsOfItsOwn() {
        secrets.refuse(List.of("prod"), config("not-for-a-demo-at-all"));

        assertThat(DemoSecrets.found(config("not-for-a-demo-at-all"))).isEmpty();
    }

    @Test
    void theDemonstrationStartsWithThem() {
        secrets.refuse(List.of("embedded"), config("demo-web-secret"));

        assertThat(DemoSecrets.found(config("demo-web-secret"))).containsExactly("quarkus.oidc.credentials.secret");
    }

    private static Config config(String secret) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(
                        Map.of("quarkus.oidc.credentials.secret", secret, "other", "demonstration"), "test", 100))
                .build();
    }
}
