package daylight.disclosures.search;

import java.util.List;

/** What a reader asked for, as a tree. Every leaf holds at least one letter or digit, so that it can match something. */
sealed interface QueryNode {

    /** One word as typed: it may mix scripts and hold punctuation inside, as {@code COVID-19疫情} does. */
    record Word(String text) implements QueryNode {}

    /** Words that must stand together in this order, as written (no stemming). */
    record Phrase(String text) implements QueryNode {}

    /** A leaf that must match in one named field. */
    record InField(SearchField field, QueryNode leaf) implements QueryNode {}

    record Not(QueryNode node) implements QueryNode {}

    record All(List<QueryNode> nodes) implements QueryNode {}

    record Any(List<QueryNode> nodes) implements QueryNode {}

    /** Something was typed, but nothing that could ever be found: punctuation, say. */
    record Nothing() implements QueryNode {}

    /** Nothing was typed: every record is wanted. */
    record Everything() implements QueryNode {}
}
