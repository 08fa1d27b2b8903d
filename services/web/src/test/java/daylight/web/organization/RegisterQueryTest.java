package daylight.web.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.Test;

class RegisterQueryTest {
    @Test
    void only_what_the_register_knows_is_taken_from_the_address() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("q", " 慈善 ");
        sent.add("state", "registered");
        sent.add("utm_source", "letter");
        sent.add("kind", "");

        RegisterQuery query = RegisterQuery.of(sent);

        assertThat(query.href()).isEqualTo("/organizations?q=%E6%85%88%E5%96%84&state=registered");
    }

    @Test
    void the_name_of_an_officer_goes_with_every_other_filter() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("officer", "示例甲");
        sent.add("state", "dissolved");

        RegisterQuery query = RegisterQuery.of(sent);

        assertThat(query.with("kind", "foundation").asMap()).containsKeys("officer", "state", "kind");
        assertThat(query.keptByOfficer()).containsOnlyKeys("state");
    }

    @Test
    void a_filter_leads_back_to_the_first_page() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("q", "school");
        sent.add("cursor", "abc");

        RegisterQuery query = RegisterQuery.of(sent).with("kind", "foundation");

        assertThat(query.href()).isEqualTo("/organizations?q=school&kind=foundation");
        assertThat(query.csv()).isEqualTo("/api/organizations/search.csv?q=school&kind=foundation");
    }
}
