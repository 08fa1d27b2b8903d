package daylight.disclosures.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a query string into tokens and never refuses one: a quotation mark without its partner, a bracket in the middle of a word or a minus with
 * nothing behind it is text or is dropped.
 */
final class QueryTokens {
    private static final String QUOTES = "\"“”„‟＂";

    private final String query;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String query) {
        this.query = query;
    }

    static List<QueryToken> of(String query) {
        QueryTokens cutter = new QueryTokens(Plain.text(query));
        while (cutter.at < cutter.query.length()) {
            cutter.take();
        }
        return cutter.tokens;
    }

    /** How many words and phrases; brackets, OR and minus cost nothing in the index. */
    static long words(String query) {
        return of(query).stream()
                .filter(token -> token.kind() == QueryToken.Kind.WORD || token.kind() == QueryToken.Kind.PHRASE)
                .count();
    }

    private void take() {
        char c = query.charAt(at);
        if (Character.isWhitespace(c) || c == ')') {
            if (c == ')') {
                tokens.add(QueryToken.of(QueryToken.Kind.CLOSE));
            }
            at++;
        } else if (c == '(') {
            tokens.add(QueryToken.of(QueryToken.Kind.OPEN));
            at++;
        } else if (c == '|') {
            tokens.add(QueryToken.of(QueryToken.Kind.OR));
            at++;
        } else if (isMinus(c)) {
            takeMinus();
        } else if (isQuote(c)) {
            takePhrase(null);
        } else {
            takeWord();
        }
    }

    /** A minus counts only in front of what it excludes; a dash between blanks is punctuation, also one that is typed as two. */
    private void takeMinus() {
        int start = at;
        while (at < query.length() && isMinus(query.charAt(at))) {
            at++;
        }
        if (at < query.length() && !Character.isWhitespace(query.charAt(at))) {
            for (int i = start; i < at; i++) {
                tokens.add(QueryToken.of(QueryToken.Kind.NOT));
            }
        }
    }

    private void takePhrase(@Nullable SearchField field) {
        int start = at + 1;
        int end = start;
        while (end < query.length() && !isQuote(query.charAt(end))) {
            end++;
        }
        if (end == query.length()) {
            // No partner: the mark is dropped, the words behind it stay words.
            at = start;
            return;
        }
        add(QueryToken.Kind.PHRASE, query.substring(start, end).strip(), field);
        at = end + 1;
    }

    private void takeWord() {
        int end = at;
        while (end < query.length() && !endsWord(end)) {
            end++;
        }
        String word = query.substring(at, end);
        int colon = firstColon(word);
        Optional<SearchField> field = colon > 0 ? SearchField.named(word.substring(0, colon)) : Optional.empty();
        if (field.isPresent() && colon == word.length() - 1 && end < query.length() && isQuote(query.charAt(end))) {
            at = end;
            takePhrase(field.get());
            return;
        }
        at = end;
        if (field.isPresent()) {
            add(QueryToken.Kind.WORD, word.substring(colon + 1), field.get());
        } else if (word.equals("OR")) {
            tokens.add(QueryToken.of(QueryToken.Kind.OR));
        } else if (!word.equals("AND")) {
            add(QueryToken.Kind.WORD, word, null);
        }
    }

    /** A closing bracket ends a word unless the word opened it: 国办发(2023)27号 is one word. */
    private boolean endsWord(int end) {
        char c = query.charAt(end);
        if (Character.isWhitespace(c) || isQuote(c) || c == '|') {
            return true;
        }
        return c == ')' && query.indexOf("(", at, end) < 0;
    }

    private void add(QueryToken.Kind kind, String text, @Nullable SearchField field) {
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            tokens.add(new QueryToken(kind, text, field));
        } else {
            // What would have been excluded can not be found: its minus must not fall to the next word.
            while (!tokens.isEmpty() && tokens.getLast().kind() == QueryToken.Kind.NOT) {
                tokens.removeLast();
            }
        }
    }

    private static int firstColon(String word) {
        int ascii = word.indexOf(':');
        return ascii >= 0 ? ascii : word.indexOf('：');
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '－';
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
