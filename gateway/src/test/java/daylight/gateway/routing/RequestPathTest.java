package daylight.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RequestPathTest {
    @Test
    void plainPathsStayAsTheyAre() {
        assertThat(form("/api/disclosures/records/R-4K7XQ2MD?a=b&c=%E5%9B%BD"))
                .isEqualTo("/api/disclosures/records/R-4K7XQ2MD?a=b&c=%E5%9B%BD");
        assertThat(form("/")).isEqualTo("/");
        assertThat(form("/zh/")).isEqualTo("/zh/");
    }

    @Test
    void encodedLettersAreDecodedSoThatClosedPathsStayClosed() {
        assertThat(form("/auth/%61dmin")).isEqualTo("/auth/admin");
        assertThat(form("/%71/health")).isEqualTo("/q/health");
        assertThat(form("/%e5%9b%bd")).isEqualTo("/%E5%9B%BD");
    }

    @Test
    void bytesOutsideAsciiAreEncoded() {
        assertThat(form("/search?q=\u00e5\u009b\u00bd")).isEqualTo("/search?q=%E5%9B%BD");
    }

    @Test
    void whatTwoServersMayReadInTwoWaysIsRefused() {
        for (String target : new String[] {
            "",
            "*",
            "http://evil.example/",
            "//evil.example/",
            "/a//b",
            "/a/../b",
            "/a/..",
            "/./a",
            "/a/%2e%2e/b",
            "/a/.%2E/b",
            "/a%2fb",
            "/a%5cb",
            "/a\\b",
            "/a;b=c",
            "/a%3bb",
            "/a%00",
            "/a%0d%0ab",
            "/a%",
            "/a%g0",
            "/a%2",
            "/a%252e",
            "/a#b",
            "/a b",
            "/a?b c",
            "/a?b=%",
            "/a?b=%f",
            "/a?b=100%&c",
            "/a?b=%u4e2d",
            "/a?b\rc",
            "/\uffff"
        }) {
            assertThat(RequestPath.of(target)).as(target).isNull();
        }
    }

    @Property
    void aFormIsItsOwnForm(@ForAll @StringLength(max = 40) @CharRange(from = '!', to = '\u00ff') String rest) {
        RequestPath path = RequestPath.of("/" + rest);
        if (path != null) {
            assertThat(path.path()).doesNotContain("//", "/../", "\\", ";");
            assertThat(RequestPath.of(path.target())).isEqualTo(path);
        }
    }

    private static String form(String target) {
        RequestPath path = RequestPath.of(target);
        return path == null ? "refused" : path.target();
    }
}
