package daylight.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchQueryTest {
    private static SearchQuery asked() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.put("q", List.of(" 国土空间规划 "));
        sent.put("agency", List.of("shanghai", "henan"));
        sent.put("cursor", List.of("abc"));
        sent.put("late", List.of(""));
        sent.put("unknown", List.of("x"));
        return SearchQuery.of(sent);
    }

    @Test
    void what_is_unknown_or_empty_is_left_out() {
        assertThat(asked().href())
                .isEqualTo(
                        "/records?q=%E5%9B%BD%E5%9C%9F%E7%A9%BA%E9%97%B4%E8%A7%84%E5%88%92&agency=shanghai&agency=henan&cursor=abc");
    }

    @Test
    void a_changed_search_starts_on_the_first_page() {
        assertThat(asked().with("category", "plans").value("cursor")).isEmpty();
        assertThat(asked().without("agency", "henan").value("cursor")).isEmpty();
        assertThat(asked().set("sort", "newest").value("cursor")).isEmpty();
    }

    @Test
    void one_filter_of_several_is_lifted_alone() {
        SearchQuery lifted = asked().without("agency", "shanghai");

        assertThat(lifted.has("agency", "henan")).isTrue();
        assertThat(lifted.has("agency", "shanghai")).isFalse();
    }

    @Test
    void words_order_and_place_are_no_filters() {
        assertThat(asked().set("sort", "newest").filters())
                .extracting(SearchQuery.Parameter::value)
                .containsExactly("shanghai", "henan");
    }

    @Test
    void a_feed_and_an_export_hold_the_whole_list_and_not_one_page() {
        assertThat(asked().feed()).startsWith("/api/disclosures/search.atom?q=").doesNotContain("cursor");
        assertThat(SearchQuery.ALL.csv()).isEqualTo("/api/disclosures/search.csv");
        assertThat(SearchQuery.ALL.set("q", "a b&c=d").ndjson())
                .isEqualTo("/api/disclosures/search.ndjson?q=a+b%26c%3Dd");
    }
}
