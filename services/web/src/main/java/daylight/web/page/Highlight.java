package daylight.web.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

/** Marked text from the search: escaped already, but a page never trusts that. */
@TemplateExtension(namespace = "highlight")
public final class Highlight {
    private Highlight() {}

    /** Keeps {@code <mark>} and {@code </mark>} and shows every other angle bracket as itself; marks are balanced. */
    public static RawString safe(String marked) {
        var html = new StringBuilder(marked.length() + 16);
        boolean open = false;
        for (int i = 0; i < marked.length(); ) {
            if (!open && marked.startsWith("<mark>", i)) {
                html.append("<mark>");
                open = true;
                i += "<mark>".length();
            } else if (open && marked.startsWith("</mark>", i)) {
                html.append("</mark>");
                open = false;
                i += "</mark>".length();
            } else {
                appendSafely(html, marked.charAt(i++));
            }
        }
        return new RawString(open ? html.append("</mark>").toString() : html.toString());
    }

    private static void appendSafely(StringBuilder html, char c) {
        switch (c) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            default -> html.append(c);
        }
    }
}
