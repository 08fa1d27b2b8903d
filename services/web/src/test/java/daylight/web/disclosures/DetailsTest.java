package daylight.web.disclosures;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.testing.ArchitectureRules;
import daylight.web.page.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DetailsTest {
    private static final Pattern LATIN_WORDS = Pattern.compile("[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{2,}");

    /** Said to programs alone, or written by a service into a record. */
    private static final Set<String> NOT_TO_READERS = Set.of(
            "A refusal (RFC 9457); docs/problems.md lists the types. Some types have members of their own.",
            "{}: {} ({}), with effect on {}. State: {}.");

    @Test
    void every_sentence_of_a_service_has_its_chinese() throws IOException {
        Set<String> said = SaidSentences.in(Stream.of("kernel", "disclosures", "petitions", "organizations", "reports")
                .map(service -> Path.of("..", service, "src/main/java"))
                .toList());

        assertThat(said)
                .hasSizeGreaterThan(150)
                .contains("Is required.", "Must have at most {} characters; it has {}.");
        assertThat(said)
                .filteredOn(sentence -> !NOT_TO_READERS.contains(sentence))
                .as("add what is missing to details_zh.txt, with its Chinese")
                .isSubsetOf(Details.entries().keySet());
    }

    @Test
    void a_sentence_is_told_in_chinese_with_its_values() {
        assertThat(Details.inChinese("Is required.")).isEqualTo("此项必填。");
        assertThat(Details.inChinese("Must have at most 80 characters; it has 94."))
                .isEqualTo("最多 80 个字符，现有 94 个。");
    }

    @Test
    void a_value_that_is_a_state_is_told_in_chinese_too() {
        assertThat(Details.inChinese("It is awaiting-review. Read it again to see what can be done now."))
                .isEqualTo("目前状态为“等待登记人员审查”。请刷新页面，查看现在可以办理什么。");
    }

    @Test
    void a_value_that_is_a_sentence_is_told_in_chinese_too() {
        assertThat(Details.inChinese("Is missing: Somebody as: Legal representative."))
                .isEqualTo("缺少：须有法定代表人。");
    }

    @Test
    void several_faults_of_one_field_are_told_one_after_the_other() {
        assertThat(Details.inChinese("Must have at most 80 characters; it has 94. Must be one line without tabs."))
                .isEqualTo("最多 80 个字符，现有 94 个。须为一行，不含制表符。");
    }

    @Test
    void a_value_with_letters_of_a_pattern_stays_as_it_is() {
        assertThat(Details.inChinese("Holds U+FFFE, $1 and \\E, which is no character."))
                .isEqualTo("含有 U+FFFE, $1 and \\E，它不是字符。");
    }

    @Test
    void a_sentence_that_nobody_translated_is_quoted() {
        assertThat(Details.inChinese("Must be green.")).isEqualTo("不符合要求（原文：Must be green.）");
    }

    @Test
    void no_chinese_was_left_in_english() {
        assertThat(Details.entries().values())
                .noneMatch(chinese -> LATIN_WORDS.matcher(chinese).find());
    }

    @Test
    void a_refusal_without_faults_is_told_by_its_title_and_what_to_do() {
        Problem problem = new Problem(
                "http://localhost/problems/last-manager",
                "Somebody must stay who may appoint",
                409,
                "Appoint another manager first.",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        Refused refused = new Refused(409, problem);

        assertThat(refused.why(Language.ENGLISH))
                .isEqualTo("Somebody must stay who may appoint. Appoint another manager first.");
        assertThat(refused.why(Language.CHINESE)).endsWith("。请先任命另一位管理人。").doesNotContain("Somebody");
    }

    /** Else a Chinese page would show the English that a service wrote. */
    @Test
    void no_page_reads_a_detail_past_the_readers_language() {
        noClasses()
                .that()
                .resideOutsideOfPackage("daylight.web.disclosures")
                .should()
                .callMethod(Problem.class, "detail")
                .orShould()
                .callMethod(Problem.class, "errors")
                .check(ArchitectureRules.mainClasses("daylight.web"));
    }
}
