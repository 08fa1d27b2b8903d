package daylight.web;

import daylight.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_house_style_is_kept() {
        ArchitectureRules.check("daylight.web");
    }
}
