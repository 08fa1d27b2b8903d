package daylight.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class HighlightTest {
    private static final Pattern MARK = Pattern.compile("<mark>[^<>]*</mark>");

    @Test
    void marks_are_kept_and_anything_else_is_shown_as_text() {
        assertThat(Highlight.safe("a <mark>budget</mark> &amp; <script>x</script>")
                        .toString())
                .isEqualTo("a <mark>budget</mark> &amp; &lt;script&gt;x&lt;/script&gt;");
        assertThat(Highlight.safe("<mark onclick=\"x\">").toString()).isEqualTo("&lt;mark onclick=&quot;x&quot;&gt;");
    }

    @Test
    void a_mark_left_open_is_closed() {
        assertThat(Highlight.safe("<mark>a<mark>b").toString()).isEqualTo("<mark>a&lt;mark&gt;b</mark>");
        assertThat(Highlight.safe("a</mark>b").toString()).isEqualTo("a&lt;/mark&gt;b");
    }

    @Property
    void whatever_comes_in_only_whole_marks_remain_as_markup(
            @ForAll @StringLength(max = 40) @CharRange(from = ' ', to = 'z') String start,
            @ForAll @StringLength(max = 40) @CharRange(from = ' ', to = 'z') String end) {
        String shown =
                Highlight.safe(start + "<mark>" + end + "</mark>" + start).toString();

        assertThat(MARK.matcher(shown).replaceAll("")).doesNotContain("<", ">");
    }
}
