package daylight.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.web.page.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemListTest {
    private static final Pattern SLUG = Pattern.compile("^\\|\\s*`?([a-z][a-z-]+)`?\\s*\\|", Pattern.MULTILINE);

    private final ProblemList problems = new ProblemList(new ObjectMapper(), "http://localhost:8080");

    @Test
    void every_problem_of_the_documentation_has_its_page() throws IOException {
        String documented = Files.readString(Path.of("../../docs/problems.md"));
        List<String> slugs = SLUG.matcher(documented)
                .results()
                .map(match -> match.group(1))
                .filter(slug -> !slug.equals("slug"))
                .toList();

        assertThat(slugs).isNotEmpty();
        assertThat(problems.all(Language.ENGLISH)).extracting(ProblemView::slug).containsAll(slugs);
    }

    @Test
    void each_is_explained_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(problems.all(language)).allSatisfy(problem -> {
                assertThat(problem.title()).isNotBlank();
                assertThat(problem.means()).isNotBlank();
                assertThat(problem.remedy()).isNotBlank();
                assertThat(problem.type()).isEqualTo("http://localhost:8080/problems/" + problem.slug());
            });
        }
    }
}
