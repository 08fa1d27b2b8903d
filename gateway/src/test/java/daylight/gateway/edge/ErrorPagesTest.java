package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read when the gateway itself tells of an error: here every service is down. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorPagesTest {
    private static final String CHINESE_LINK = "\" lang=\"zh-Hans\" hreflang=\"zh-Hans\">中文</a>";
    private static final String ENGLISH_LINK = "\" lang=\"en\" hreflang=\"en\">English</a>";

    private final TestGateway gateway = before(Map.of("daylight.gateway.contact", "help@daylight.example"));

    private static TestGateway before(Map<String, String> settings) {
        try (ServerSocket nobody = new ServerSocket(0)) {
            return TestGateway.before("http://127.0.0.1:" + nobody.getLocalPort(), settings);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/,/zh/",
        "/records?q=a&late=true,/zh/records?q=a&amp;late=true",
        "/my/desk?q=%22%3E,/my/zh/desk?q=%22%3E",
        "/my,/my/zh",
        "/report,/zh/report"
    })
    void aPageIsOneClickAwayInTheOtherLanguage(String english, String chinese) throws Exception {
        assertThat(page(english)).contains("lang=\"en\"", "<a href=\"" + chinese + CHINESE_LINK);
        assertThat(page(chinese.replace("&amp;", "&")))
                .contains("<html lang=\"zh-Hans\"", "<a href=\"" + english.replace("&", "&amp;") + ENGLISH_LINK);
    }

    @Test
    void nothingOfAnAddressBecomesMarkup() throws Exception {
        String query = "?q=\"><script>alert('{title}')</script>&{reference}";
        String written = "?q=&quot;&gt;&lt;script&gt;alert(&#39;{title}&#39;)&lt;/script&gt;&amp;{reference}";

        assertThat(raw("/records/o'hara" + query))
                .contains("<a href=\"/zh/records/o&#39;hara" + written + CHINESE_LINK)
                .doesNotContain("<script");
        assertThat(raw("/zh/records" + query))
                .contains("<a href=\"/records" + written + ENGLISH_LINK)
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/disclosures/records",
                "/zh/api/disclosures",
                "/assets/app.js",
                "/auth/realms/daylight",
                "/q"
            })
    void whatIsNoPageHasNoOtherLanguage(String target) throws Exception {
        assertThat(page(target)).contains("<h1>").doesNotContain("hreflang");
    }

    @Test
    void whatWasSentIsNotOfferedAsIfItWereRead() throws Exception {
        String answer = gateway.client
                .send(
                        HttpRequest.newBuilder(gateway.at("/my/desk/publish"))
                                .header("Accept", "text/html")
                                .POST(BodyPublishers.ofString("title=a"))
                                .build(),
                        BodyHandlers.ofString())
                .body();

        assertThat(answer).contains("What to do next").doesNotContain("hreflang");
    }

    @Test
    void anAddressThatWasNeverReadWholeLeadsNowhere() throws Exception {
        assertThat(raw("/zh/" + "a".repeat(20_000))).contains("414").doesNotContain("hreflang");
    }

    @Test
    void peopleAreToldWhomToWriteToInEitherLanguageAndNobodyIsNamedUnlessSet() throws Exception {
        String link = "<a href=\"mailto:help@daylight.example\">help@daylight.example</a>";
        assertThat(page("/records")).contains("Write to " + link);
        assertThat(page("/zh/records")).contains("联系邮箱： " + link);

        try (TestGateway silent = before(Map.of())) {
            assertThat(silent.get("/records", "Accept", "text/html").body())
                    .contains("quote this reference")
                    .doesNotContain("mailto:", "Write to", "{contact}");
        }
    }

    private String page(String target) throws Exception {
        return gateway.get(target, "Accept", "text/html").body();
    }

    private String raw(String target) throws Exception {
        return RawClient.exchange(
                gateway.port(),
                "GET " + target + " HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
    }
}
