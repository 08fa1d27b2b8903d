package daylight.web.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import daylight.web.organizations.Filing;
import daylight.web.page.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilingDecisionTest {
    @Test
    void what_the_register_decided_by_itself_is_told_in_the_language_of_the_page() {
        Filing one = decided("On its day it was so already.", "生效之日，登记事项已是如此。");

        assertThat(one.decision(Language.ENGLISH)).isEqualTo("On its day it was so already.");
        assertThat(one.decision(Language.CHINESE)).isEqualTo("生效之日，登记事项已是如此。");
    }

    @Test
    void what_a_registrar_wrote_is_told_as_it_was_written() {
        assertThat(decided("请补充材料。", null).decision(Language.ENGLISH)).isEqualTo("请补充材料。");
        assertThat(decided("Which purpose?", null).decision(Language.CHINESE)).isEqualTo("Which purpose?");
        assertThat(decided(null, null).decision(Language.CHINESE)).isNull();
    }

    private static Filing decided(@Nullable String decision, @Nullable String decisionZh) {
        return new Filing(
                "1",
                "abnormal-listing",
                "refused",
                2,
                JsonNodeFactory.instance.objectNode(),
                LocalDate.of(2026, 3, 31),
                Instant.EPOCH,
                null,
                null,
                null,
                decision,
                decisionZh,
                false,
                null,
                false,
                null,
                List.of());
    }
}
