package daylight.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import daylight.testing.AccessRules;
import daylight.testing.ArchitectureRules;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may ask for what; the journeys try it in a browser. */
class AuthorizationCoverageTest {
    /** Without the typed clients, whose methods bear the same annotations. */
    private static final JavaClasses PAGES = ArchitectureRules.mainClasses("daylight.web")
            .that(not(resideInAnyPackage(
                    "daylight.web.disclosures",
                    "daylight.web.petitions",
                    "daylight.web.organizations",
                    "daylight.web.reports")));

    @Test
    void every_page_says_who_may_see_it() {
        assertThat(AccessRules.endpoints(PAGES)).hasSizeGreaterThan(20);
        assertThat(AccessRules.withoutAccess(PAGES)).isEmpty();
    }

    @Test
    void a_page_is_open_exactly_when_it_lies_outside_my() {
        for (JavaClass page : PAGES) {
            if (page.isAnnotatedWith(Path.class)) {
                boolean own = page.getAnnotationOfType(Path.class).value().startsWith("/my");
                assertThat(page.isAnnotatedWith(PermitAll.class))
                        .as(page.getSimpleName())
                        .isEqualTo(!own);
            }
        }
    }

    @Test
    void of_the_signed_in_pages_only_the_farewell_is_open() {
        assertThat(PAGES.stream()
                        .filter(page -> page.isAnnotatedWith(Path.class))
                        .flatMap(page -> page.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(PermitAll.class))
                        .map(JavaMethod::getName))
                .containsExactly("signedOut");
    }

    @Test
    void a_desk_asks_for_publishers_and_the_registry_for_administrators() {
        assertThat(roles("daylight.web.desk")).containsOnly("publisher");
        assertThat(roles("daylight.web.registry")).containsOnly("admin");
        assertThat(roles("daylight.web.answering")).containsOnly("publisher");
        assertThat(roles("daylight.web.moderating")).containsOnly("moderator");
        assertThat(roles("daylight.web.registering")).containsOnly("registrar");
        assertThat(roles("daylight.web.applying")).containsOnly("citizen");
        assertThat(roles("daylight.web.filing")).containsOnly("citizen");
        assertThat(roles("daylight.web.myorganizations")).containsOnly("citizen");
        assertThat(roles("daylight.web.investigating")).containsOnly("investigator");
    }

    private static List<String> roles(String feature) {
        return PAGES.stream()
                .filter(page -> page.getPackageName().equals(feature) && page.isAnnotatedWith(Path.class))
                .map(page -> String.join(
                        ",", page.getAnnotationOfType(RolesAllowed.class).value()))
                .toList();
    }
}
