package daylight.disclosures.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CategoryTest {
    @Test
    void everyItemOfArticle20HasItsCategory() {
        assertThat(Arrays.stream(Category.values()).map(Category::article20))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 15)
                        .mapToObj("20(%d)"::formatted)
                        .toList());
    }

    @Test
    void aCategoryIsFoundByItsCode() {
        assertThat(Category.of("budgets-and-accounts")).contains(Category.BUDGETS_AND_ACCOUNTS);
        assertThat(Category.of("gossip")).isEmpty();
    }
}
