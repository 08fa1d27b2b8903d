package daylight.web.account;

import static org.assertj.core.api.Assertions.assertThatCode;
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
    void production_does_not_start_with_a_secret_of_the_demonstration() {
        assertThatThrownBy(() -> secrets.refuse(List.of("prod"), config("demo-web-secret")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.oidc.credentials.secret")
                .hasMessageNotContaining("demo-web-secret");
    }

    @Test
    void production_starts_with_a_secret_of_its_own() {
        assertThatCode(() -> secrets.refuse(List.of("prod"), config("not-for-a-demo-at-all")))
                .doesNotThrowAnyException();
    }

    @Test
    void the_demonstration_starts_with_its_own_secrets() {
        assertThatCode(() -> secrets.refuse(List.of("embedded"), config("demo-web-secret")))
                .doesNotThrowAnyException();
    }

    private static Config config(String secret) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("quarkus.oidc.credentials.secret", secret), "test", 100))
                .build();
    }
}
