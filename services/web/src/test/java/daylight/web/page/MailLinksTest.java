package daylight.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Services write mails, and pages are here: a link that leads nowhere would be noticed by its readers alone. */
class MailLinksTest {
    private static final Pattern LINK = Pattern.compile("%[0-9]\\$s(/my/[^\\s?#\"]*)");
    private static final Pattern PAGE = Pattern.compile("@Path\\(\"(/my[^\"]*)\"\\)");

    @Test
    void each_link_to_a_page_of_an_account_in_a_mail_leads_to_a_page() throws IOException {
        Set<String> pages = found(Path.of("src/main/java"), PAGE);
        Set<String> links = new TreeSet<>();
        for (String service : Set.of("organizations", "petitions", "disclosures", "reports")) {
            links.addAll(found(Path.of("..", service, "src/main/java"), LINK));
        }

        assertThat(links).contains("/my/organizations/application", "/my/zh/organizations/filing");
        assertThat(links.stream().map(MailLinksTest::inEnglish).collect(Collectors.toSet()))
                .isSubsetOf(pages);
    }

    private static String inEnglish(String path) {
        return path.replaceFirst("^/my/zh", "/my");
    }

    private static Set<String> found(Path folder, Pattern what) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> what.matcher(read(file)).results().map(MailLinksTest::path))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String path(MatchResult one) {
        return one.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
