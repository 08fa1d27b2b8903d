package daylight.organizations.wording;

/** The value of a filter, as it is kept and asked for. */
final class FilterValue {
    /** Characters. Of the name of an officer one sign may become eighteen in its key, and a lexeme has 2,046 bytes at most in PostgreSQL: these have 800. */
    private static final int LONGEST = 200;

    private FilterValue() {}

    static String cut(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST));
    }
}
