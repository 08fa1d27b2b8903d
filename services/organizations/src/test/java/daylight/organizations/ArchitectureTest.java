package daylight.organizations;

import daylight.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        ArchitectureRules.check("daylight.organizations");
    }
}
