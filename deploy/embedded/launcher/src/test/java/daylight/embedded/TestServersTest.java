package daylight.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestServersTest {

    private static Addresses servers;

    @BeforeAll
    static void start() {
        servers = TestServers.ensure(EnumSet.of(Server.POSTGRESQL, Server.KAFKA, Server.ELASTICSEARCH, Server.MAIL));
    }

    @ParameterizedTest
    @CsvSource({
        "SHOW fsync, on",
        "SHOW synchronous_commit, on",
        "SHOW full_page_writes, on",
        "SHOW server_encoding, UTF8",
        "SHOW listen_addresses, 127.0.0.1",
        "SELECT datcollate FROM pg_database WHERE datname = 'template1', C.UTF-8",
        "SELECT datctype FROM pg_database WHERE datname = 'template1', C.UTF-8",
        "SELECT datlocale FROM pg_database WHERE datname = 'template1', C.UTF-8"
    })
    void database_keeps_what_it_acknowledges_and_knows_unicode(String query, String expected) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        servers.jdbcUrl("postgres"), servers.postgresqlUser(), servers.postgresqlPassword());
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();

            assertThat(result.getString(1)).isEqualTo(expected);
        }
    }

    @Test
    void second_call_finds_the_servers_of_the_first() {
        assertThat(TestServers.ensure(EnumSet.of(Server.POSTGRESQL))).isEqualTo(servers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"analyzer":"english","text":"The Licences' publications"} | licenc public
                    {"analyzer":"cjk","text":"国土空间规划"} | 国土 土空 空间 间规 规划
                    {"analyzer":"standard","text":"Plain Words"} | plain words
                    {"tokenizer":"standard","filter":["lowercase","asciifolding"],"text":"Été"} | ete
                    {"tokenizer":"standard","filter":["cjk_width","cjk_bigram"],"text":"国土空"} | 国土 土空
                    {"tokenizer":"standard","filter":[{"type":"stemmer","language":"possessive_english"},"lowercase",{"type":"stop","stopwords":"_english_"},"porter_stem"],"text":"The city's budgets"} | citi budget
                    {"tokenizer":"keyword","filter":[{"type":"edge_ngram","min_gram":2,"max_gram":4}],"text":"GB-31"} | GB GB- GB-3
                    {"tokenizer":"standard","char_filter":["html_strip"],"text":"<b>bold</b>"} | bold
                    {"tokenizer":"keyword","char_filter":[{"type":"pattern_replace","pattern":"[〔〕]","replacement":""}],"text":"〔2020〕6号"} | 20206号
                    """)
    void search_node_knows_the_stock_analysis_names(String request, String tokens)
            throws IOException, InterruptedException {
        var response = send(HttpRequest.newBuilder(URI.create("http://" + servers.elasticsearch() + "/_analyze"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(request))
                .build());

        assertThat(response.body().split("\"token\":\"")).hasSizeGreaterThan(1);
        assertThat(response.body()
                        .replaceAll("^.*?\\[|\\{\"token\":\"([^\"]*)\"[^}]*},?|]}$", "$1 ")
                        .strip()
                        .replaceAll(" +", " "))
                .isEqualTo(tokens);
    }

    @Test
    void broker_and_mail_server_take_connections() throws IOException, InterruptedException {
        try (var broker = new Socket(
                        InetAddress.getLoopbackAddress(),
                        Integer.parseInt(servers.kafka().split(":", 2)[1]));
                var smtp = new Socket(InetAddress.getLoopbackAddress(), servers.smtpPort())) {
            assertThat(broker.isConnected()).isTrue();
            assertThat(smtp.getInputStream().read()).isEqualTo('2');
        }
        var api = send(HttpRequest.newBuilder(URI.create(servers.mailApi() + "/api/service/readiness"))
                .build());
        assertThat(api.statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
