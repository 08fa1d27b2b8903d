package daylight.web.signing;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.form.Entered;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignFormTest {
    @Test
    void nobody_is_written_to_again_who_did_not_ask() {
        assertThat(SignForm.content(new Entered(Map.of("name", "王伟", "email", "w@example.org", "region", "CN"))))
                .isEqualTo(Map.of("name", "王伟", "email", "w@example.org", "region", "CN", "notify", false));
    }

    @Test
    void a_sponsor_sends_the_invitation_along() {
        assertThat(SignForm.content(new Entered(Map.of("name", "A", "notify", "yes", "invitation", "token"))))
                .isEqualTo(Map.of("name", "A", "invitation", "token", "notify", true));
    }
}
