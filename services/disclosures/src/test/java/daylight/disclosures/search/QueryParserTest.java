package daylight.disclosures.search;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.disclosures.search.QueryNode.All;
import daylight.disclosures.search.QueryNode.Any;
import daylight.disclosures.search.QueryNode.Everything;
import daylight.disclosures.search.QueryNode.InField;
import daylight.disclosures.search.QueryNode.Not;
import daylight.disclosures.search.QueryNode.Nothing;
import daylight.disclosures.search.QueryNode.Phrase;
import daylight.disclosures.search.QueryNode.Word;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryParserTest {

    @Example
    void aRowOfWordsMustMatchWhole() {
        assertThat(QueryParser.parse("flood defence"))
                .isEqualTo(new All(List.of(new Word("flood"), new Word("defence"))));
    }

    @Example
    void quotationMarksOfEitherLanguageMakeAPhrase() {
        assertThat(QueryParser.parse("\"flood defence\"")).isEqualTo(new Phrase("flood defence"));
        assertThat(QueryParser.parse("关于“十四五”规划"))
                .isEqualTo(new All(List.of(new Word("关于"), new Phrase("十四五"), new Word("规划"))));
    }

    @Example
    void aMinusExcludesAWordAPhraseOrAGroup() {
        assertThat(QueryParser.parse("tax -\"value added\" -vat -(a1 b2)"))
                .isEqualTo(new All(List.of(
                        new Word("tax"),
                        new Not(new Phrase("value added")),
                        new Not(new Word("vat")),
                        new Not(new All(List.of(new Word("a1"), new Word("b2")))))));
    }

    @Example
    void aHyphenInsideAWordExcludesNothing() {
        assertThat(QueryParser.parse("COVID-19 - DI-21-0001"))
                .isEqualTo(new All(List.of(new Word("COVID-19"), new Word("DI-21-0001"))));
    }

    @Example
    void aDashTypedAsTwoExcludesNothingEither() {
        assertThat(QueryParser.parse("report -- 2023 --- draft －－ end"))
                .isEqualTo(new All(List.of(new Word("report"), new Word("2023"), new Word("draft"), new Word("end"))));
        assertThat(QueryParser.parse("report --")).isEqualTo(new Word("report"));
        assertThat(QueryParser.parse("report --!!! 2023"))
                .isEqualTo(new All(List.of(new Word("report"), new Word("2023"))));
    }

    @Example
    void orBindsLooserThanARow() {
        assertThat(QueryParser.parse("budget 2024 OR 预算"))
                .isEqualTo(new Any(List.of(new All(List.of(new Word("budget"), new Word("2024"))), new Word("预算"))));
    }

    @Example
    void bracketsGroupAndThoseOfANumberDoNot() {
        assertThat(QueryParser.parse("(audit OR review) schools"))
                .isEqualTo(
                        new All(List.of(new Any(List.of(new Word("audit"), new Word("review"))), new Word("schools"))));
        assertThat(QueryParser.parse("国办发(2023)27号")).isEqualTo(new Word("国办发(2023)27号"));
    }

    @Example
    void aFieldIsNamedInEitherLanguageAndOnlyTheKnownOnes() {
        assertThat(QueryParser.parse("number:国办发 标题:\"flood defence\" http://x"))
                .isEqualTo(new All(List.of(
                        new InField(SearchField.NUMBER, new Word("国办发")),
                        new InField(SearchField.TITLE, new Phrase("flood defence")),
                        new Word("http://x"))));
    }

    @Example
    void nothingTypedIsEverythingWanted() {
        assertThat(QueryParser.parse(" \t　")).isEqualTo(new Everything());
    }

    @Example
    void whatHasNoWordInItFindsNothing() {
        for (String query : List.of(
                "!!!", "\"", "()", "- -", "OR", "-\"\"", "（）", "((((", "))))", "AND OR -", "\uD800", "title:")) {
            assertThat(QueryParser.parse(query)).as(query).isEqualTo(new Nothing());
        }
    }

    @Example
    void brokenQuotesAndBracketsLoseTheMarksAndKeepTheWords() {
        assertThat(QueryParser.parse(")tax) \"free (zone"))
                .isEqualTo(new All(List.of(new Word("tax"), new All(List.of(new Word("free"), new Word("zone"))))));
    }

    @Property(tries = 3000)
    void everyStringHasAReadingWhoseLeavesCanMatch(@ForAll("queries") String query) {
        assertThat(leaves(QueryParser.parse(query))).allSatisfy(leaf -> {
            assertThat(leaf.codePoints().anyMatch(Character::isLetterOrDigit)).isTrue();
            assertThat(leaf.codePoints().noneMatch(Character::isISOControl)).isTrue();
            assertThat(leaf.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                    .isTrue();
        });
    }

    @Property(tries = 1000)
    void readingsNestNoDeeperThanElasticsearchAllows(@ForAll("queries") String query) {
        assertThat(depth(QueryParser.parse(query))).isLessThanOrEqualTo(20);
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> pieces = Arbitraries.of(
                "(",
                ")",
                "-",
                "\"",
                "“",
                " ",
                " OR ",
                "|",
                "AND",
                "title:",
                "number:",
                "文号：",
                "budget",
                "规划",
                "COVID-19疫情",
                "27号",
                "\uD800",
                "\uDC00",
                "\u0000",
                "😀",
                "the",
                "不",
                "　",
                "*",
                "\\",
                "/",
                "~",
                "^");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(60).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(300));
    }

    private static List<String> leaves(QueryNode node) {
        return switch (node) {
            case Word(String text) -> List.of(text);
            case Phrase(String text) -> List.of(text);
            case InField(SearchField field, QueryNode leaf) -> leaves(leaf);
            case Not(QueryNode not) -> leaves(not);
            case All(List<QueryNode> nodes) -> inner(nodes);
            case Any(List<QueryNode> nodes) -> inner(nodes);
            case Nothing nothing -> List.of();
            case Everything everything -> List.of();
        };
    }

    private static List<String> inner(List<QueryNode> nodes) {
        return nodes.stream().flatMap(inner -> leaves(inner).stream()).toList();
    }

    private static int depth(QueryNode node) {
        return switch (node) {
            case Not(QueryNode not) -> 1 + depth(not);
            case All(List<QueryNode> nodes) -> 1 + deepest(nodes.stream());
            case Any(List<QueryNode> nodes) -> 1 + deepest(nodes.stream());
            case Word word -> 1;
            case Phrase phrase -> 1;
            case InField in -> 1;
            case Nothing nothing -> 1;
            case Everything everything -> 1;
        };
    }

    private static int deepest(Stream<QueryNode> nodes) {
        return nodes.mapToInt(QueryParserTest::depth).max().orElse(0);
    }
}
