package daylight.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.testing.AccessRules;
import daylight.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theKernelKeepsTheRulesOfAllServices() {
        ArchitectureRules.check("daylight.kernel");
    }

    @Test
    void theKernelKnowsNoService() {
        ArchitectureRules.dependsOnNoService(
                        "daylight.kernel",
                        "daylight.disclosures..",
                        "daylight.petitions..",
                        "daylight.organizations..",
                        "daylight.reports..",
                        "daylight.web..",
                        "daylight.gateway..")
                .check(ArchitectureRules.mainClasses("daylight.kernel"));
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        assertThat(AccessRules.endpoints(ArchitectureRules.mainClasses("daylight.kernel")))
                .hasSize(3);
        assertThat(AccessRules.withoutAccess(ArchitectureRules.mainClasses("daylight.kernel")))
                .isEmpty();
    }
}
