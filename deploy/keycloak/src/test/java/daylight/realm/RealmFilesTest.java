package daylight.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFilesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path REALM = Path.of("realm-daylight.json");
    private static final Path OVERLAY = Path.of("demo", "overlay.json");

    @TempDir
    Path folder;

    @Test
    void production_realm_holds_no_person_and_no_secret() throws IOException {
        JsonNode realm = JSON.readTree(REALM.toFile());

        assertThat(realm.findValues("secret")).isEmpty();
        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(realm.get("users"))
                .as("only accounts of services")
                .allSatisfy(
                        user -> assertThat(user.has("serviceAccountClientId")).isTrue());
        assertThat(realm.toString()).doesNotContain("demo-");
    }

    @Test
    void every_secret_of_the_overlay_says_that_it_is_a_demo() throws IOException {
        JsonNode overlay = JSON.readTree(OVERLAY.toFile());

        assertThat(overlay.findValuesAsText("secret"))
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(secret).startsWith("demo-"));
        assertThat(overlay.findValues("credentials"))
                .allSatisfy(
                        list -> assertThat(list.path(0).path("value").asText()).startsWith("demo-"));
    }

    @Test
    void the_second_factor_of_the_demonstration_says_what_it_is() throws IOException {
        JsonNode overlay = JSON.readTree(OVERLAY.toFile());

        assertThat(overlay.findValuesAsText("secretData"))
                .singleElement()
                .satisfies(secret ->
                        assertThat(JSON.readTree(secret).path("value").asText()).startsWith("demo-"));
    }

    @Test
    void overlay_adds_a_secret_to_a_client_and_keeps_the_rest_of_it() throws IOException {
        Path target = folder.resolve("import/daylight-realm.json");

        MergeRealm.merge(REALM, OVERLAY, target);

        JsonNode web = client(JSON.readTree(target.toFile()), "web");
        assertThat(web.path("secret").asText()).isEqualTo("demo-web-secret");
        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(web.path("redirectUris").path(0).asText()).isEqualTo("/my/*");
    }

    @Test
    void overlay_adds_users_beside_the_accounts_of_services() throws IOException {
        Path target = folder.resolve("daylight-realm.json");

        MergeRealm.merge(REALM, OVERLAY, target);

        assertThat(JSON.readTree(target.toFile()).path("users").findValuesAsText("username"))
                .contains("service-account-disclosures", "service-account-seeder", "citizen", "publisher", "admin")
                .doesNotHaveDuplicates();
    }

    @Test
    void only_an_administrator_may_edit_the_agency_of_a_person() throws IOException {
        JsonNode realm = JSON.readTree(REALM.toFile());
        String config = realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();

        JsonNode agency = StreamSupport.stream(
                        JSON.readTree(config).path("attributes").spliterator(), false)
                .filter(attribute -> attribute.path("name").asText().equals("agency"))
                .findFirst()
                .orElseThrow();

        assertThat(agency.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]");
    }

    private static JsonNode client(JsonNode realm, String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
