package daylight.gateway.answering;

/** The language that the path of a page stands for: everything has its English page at one path, and its Chinese one below {@code /zh} or {@code /my/zh}. */
public enum PageLanguage {
    ENGLISH("en", "zh-Hans", "/"),
    CHINESE("zh-Hans", "en", "/zh/");

    private static final String PUBLIC = "/zh";
    private static final String OWN = "/my";
    private static final String OWN_CHINESE = "/my/zh";

    private final String tag;
    private final String otherTag;
    private final String home;

    PageLanguage(String tag, String otherTag, String home) {
        this.tag = tag;
        this.otherTag = otherTag;
        this.home = home;
    }

    public static PageLanguage of(String path) {
        return isUnder(path, PUBLIC) || isUnder(path, OWN_CHINESE) ? CHINESE : ENGLISH;
    }

    /**
     * The path of the same page in the other language.
     *
     * @param path without empty segments, so that none of the answers begins with two slashes
     */
    public static String elsewhere(String path) {
        if (isUnder(path, OWN_CHINESE)) {
            return OWN + path.substring(OWN_CHINESE.length());
        }
        if (isUnder(path, OWN)) {
            return OWN_CHINESE + path.substring(OWN.length());
        }
        if (isUnder(path, PUBLIC)) {
            String rest = path.substring(PUBLIC.length());
            return rest.isEmpty() ? "/" : rest;
        }
        return PUBLIC + path;
    }

    private static boolean isUnder(String path, String folder) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }

    /** BCP 47. */
    String tag() {
        return tag;
    }

    String otherTag() {
        return otherTag;
    }

    String home() {
        return home;
    }
}
