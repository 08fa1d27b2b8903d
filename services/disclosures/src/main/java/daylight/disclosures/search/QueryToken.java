package daylight.disclosures.search;

import org.jspecify.annotations.Nullable;

/** A piece of the query string. Only words and phrases have text; either may be limited to a field. */
record QueryToken(Kind kind, String text, @Nullable SearchField field) {

    enum Kind {
        WORD,
        PHRASE,
        NOT,
        OR,
        OPEN,
        CLOSE
    }

    static QueryToken of(Kind kind) {
        return new QueryToken(kind, "", null);
    }
}
