package daylight.gateway.routing;

/**
 * The beginning of paths. A star stands for one segment, whatever it is: {@code /api/organizations/applications/*}{@code /attachments}.
 *
 * @param star where the first star is, -1 for none
 */
record PathPrefix(String text, int star) {
    static PathPrefix of(String text) {
        return new PathPrefix(text, text.indexOf('*'));
    }

    /** Whether the path is the prefix, or goes on after it with a slash or, as {@code search.csv} does, with a dot. */
    boolean covers(String path) {
        int end = star < 0 ? (path.startsWith(text) ? text.length() : -1) : endOfMatch(path);
        if (end < 0) {
            return false;
        }
        if (end == path.length() || text.endsWith("/")) {
            return true;
        }
        char next = path.charAt(end);
        return next == '/' || next == '.';
    }

    /** Where the path goes on after this prefix, -1 when it begins otherwise. */
    private int endOfMatch(String path) {
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int next = c == '*' ? endOfSegment(path, at) : at + 1;
            if (at >= path.length() || next == at || (c != '*' && path.charAt(at) != c)) {
                return -1;
            }
            at = next;
        }
        return at;
    }

    private static int endOfSegment(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }
}
