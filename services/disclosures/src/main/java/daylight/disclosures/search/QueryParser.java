package daylight.disclosures.search;

import daylight.disclosures.search.QueryNode.All;
import daylight.disclosures.search.QueryNode.Any;
import daylight.disclosures.search.QueryNode.Everything;
import daylight.disclosures.search.QueryNode.InField;
import daylight.disclosures.search.QueryNode.Not;
import daylight.disclosures.search.QueryNode.Nothing;
import daylight.disclosures.search.QueryNode.Phrase;
import daylight.disclosures.search.QueryNode.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the query language of docs/search.md: words (all must match), {@code "phrases"}, {@code -word}, {@code OR}, brackets, {@code title:}, {@code
 * number:} and {@code agency:}.
 *
 * <p>OR binds looser than a row of words, minus binds tightest. Every string has a reading: what makes no sense is dropped. Brackets are followed to a
 * depth of {@value #DEPTH} and ignored below it, so that no string can exhaust the stack.
 */
final class QueryParser {
    private static final int DEPTH = 5;

    private final List<QueryToken> tokens;
    private int at;
    private int depth;

    private QueryParser(List<QueryToken> tokens) {
        this.tokens = tokens;
    }

    static QueryNode parse(String query) {
        if (query.isBlank()) {
            return new Everything();
        }
        QueryParser parser = new QueryParser(QueryTokens.of(query));
        List<QueryNode> parts = new ArrayList<>();
        while (parser.at < parser.tokens.size()) {
            parser.alternatives().ifPresent(parts::add);
            // A closing bracket that nothing opened ends a reading early: step over it and read on.
            parser.at++;
        }
        return all(parts).orElseGet(Nothing::new);
    }

    private Optional<QueryNode> alternatives() {
        List<QueryNode> alternatives = new ArrayList<>();
        do {
            row().ifPresent(alternatives::add);
        } while (accept(QueryToken.Kind.OR));
        return switch (alternatives.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(alternatives.getFirst());
            default -> Optional.of(new Any(List.copyOf(alternatives)));
        };
    }

    private Optional<QueryNode> row() {
        List<QueryNode> row = new ArrayList<>();
        while (at < tokens.size() && !isNext(QueryToken.Kind.OR) && !isNext(QueryToken.Kind.CLOSE)) {
            unit().ifPresent(row::add);
        }
        return all(row);
    }

    private Optional<QueryNode> unit() {
        QueryToken token = tokens.get(at++);
        return switch (token.kind()) {
            case WORD -> Optional.of(inField(token, new Word(token.text())));
            case PHRASE -> Optional.of(inField(token, new Phrase(token.text())));
            case NOT -> negated();
            case OPEN -> group();
            case OR, CLOSE -> Optional.empty();
        };
    }

    private Optional<QueryNode> negated() {
        boolean negative = true;
        while (accept(QueryToken.Kind.NOT)) {
            negative = !negative;
        }
        if (at == tokens.size() || isNext(QueryToken.Kind.OR) || isNext(QueryToken.Kind.CLOSE)) {
            return Optional.empty();
        }
        boolean exclude = negative;
        return unit().map(node -> exclude ? new Not(node) : node);
    }

    private Optional<QueryNode> group() {
        if (depth == DEPTH) {
            return Optional.empty();
        }
        depth++;
        Optional<QueryNode> group = alternatives();
        depth--;
        accept(QueryToken.Kind.CLOSE);
        return group;
    }

    private boolean isNext(QueryToken.Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    private boolean accept(QueryToken.Kind kind) {
        if (isNext(kind)) {
            at++;
            return true;
        }
        return false;
    }

    private static Optional<QueryNode> all(List<QueryNode> nodes) {
        return switch (nodes.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(nodes.getFirst());
            default -> Optional.of(new All(List.copyOf(nodes)));
        };
    }

    private static QueryNode inField(QueryToken token, QueryNode leaf) {
        return token.field() == null ? leaf : new InField(token.field(), leaf);
    }
}
