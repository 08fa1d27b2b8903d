package daylight.seeds.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void a_title_broken_over_lines_becomes_one_line() {
        assertThat(Text.line("\uFEFF关于印发\r\n\t实施细则\u3000的通知 ")).isEqualTo("关于印发 实施细则 的通知");
    }

    @Test
    void paragraphs_keep_their_line_breaks_and_lose_other_control_characters() {
        assertThat(Text.paragraphs("one\r\n\u0007two\tthree\n")).isEqualTo("one\ntwo three");
    }

    @Test
    void a_long_text_is_cut_at_a_whole_character() {
        assertThat(Text.shortened("𠮷𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷…");
        assertThat(Text.shortened("𠮷𠮷", 2)).isEqualTo("𠮷𠮷");
    }
}
