package daylight.web.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TongueTest {
    @Test
    void a_text_with_any_chinese_is_read_aloud_as_chinese() {
        assertThat(Tongue.of("重新开放 West Quay")).isEqualTo("zh-Hans");
        assertThat(Tongue.of("Reopen the footbridge")).isEqualTo("en");
        assertThat(Tongue.of("")).isEqualTo("en");
    }
}
