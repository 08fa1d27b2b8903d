package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdministratorJourney {
    @Test
    void an_administrator_registers_an_agency_and_hands_over_its_secret_once() {
        String slug = "quay-" + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor admin = Visitor.arrives()) {
            admin.signsIn("admin").follows("Go to the agencies").follows("Register an agency");
            admin.enters("slug", "Not a slug").enters("nameEn", "Quay Office").presses("Register");
            assertThat(admin.sees("#slug-error").innerText()).contains("letters");

            admin.enters("slug", slug).presses("Register");
            assertThat(admin.heading()).isEqualTo("New credentials");
            admin.page().waitForCondition(() -> {
                admin.opens("/my/agencies/credentials?agency=" + slug).presses("Make a new secret");
                return admin.page().locator("#secret").count() == 1;
            });

            assertThat(admin.sees("#secret").innerText()).hasSizeGreaterThan(20);
            assertThat(admin.sees(".dl-facts").innerText()).contains("agency-" + slug);
            admin.opens("/my/agencies/credentials?agency=" + slug);
            assertThat(admin.page().locator("#secret").count()).isZero();
        }
    }
}
