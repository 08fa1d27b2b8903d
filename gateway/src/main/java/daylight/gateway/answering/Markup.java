package daylight.gateway.answering;

/** Text as it stands in a page. */
public final class Markup {
    private Markup() {}

    /** Safe between tags, and in the value of an attribute within quotation marks. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
