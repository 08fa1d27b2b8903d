package daylight.web.petition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListQueryTest {
    private static ListQuery asked() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.put("q", List.of(" 人行桥 "));
        sent.put("state", List.of("open"));
        sent.put("cursor", List.of("abc"));
        sent.put("region", List.of(""));
        sent.put("unknown", List.of("x"));
        return ListQuery.of(sent);
    }

    @Test
    void what_is_unknown_or_empty_is_left_out() {
        assertThat(asked().href()).isEqualTo("/petitions?q=%E4%BA%BA%E8%A1%8C%E6%A1%A5&state=open&cursor=abc");
    }

    @Test
    void a_changed_list_starts_on_the_first_page() {
        assertThat(asked().with("state", "closed").href()).doesNotContain("cursor");
        assertThat(asked().with("state", "").href()).isEqualTo("/petitions?q=%E4%BA%BA%E8%A1%8C%E6%A1%A5");
    }

    @Test
    void new_words_keep_the_filters_and_filters_keep_the_words() {
        assertThat(asked().keptBySearch()).containsOnlyKeys("state");
        assertThat(asked().keptByFilters()).containsOnlyKeys("q", "state");
    }

    @Test
    void the_table_holds_the_whole_list_not_one_page() {
        assertThat(asked().csv()).startsWith("/api/petitions/all.csv?").doesNotContain("cursor");
        assertThat(new ListQuery(Map.of()).csv()).isEqualTo("/api/petitions/all.csv");
    }
}
