package daylight.reports.forms;

import daylight.reports.receipt.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A page without script, built piece by piece. Whatever is written is escaped. */
final class FormPage {
    private static final String HTML = "text/html;charset=utf-8";

    private final FormTexts texts;
    private final StringBuilder main = new StringBuilder();
    private final String title;

    FormPage(FormTexts texts, String titleKey) {
        this.texts = texts;
        this.title = texts.text(titleKey);
        main.append("<h1>").append(escaped(title)).append("</h1>\n");
    }

    FormPage heading(String key) {
        main.append("<h2>").append(escaped(texts.text(key))).append("</h2>\n");
        return this;
    }

    FormPage paragraph(String text) {
        main.append("<p>").append(escaped(text)).append("</p>\n");
        return this;
    }

    FormPage text(String key) {
        return paragraph(texts.text(key));
    }

    /** A warning that is told by its words and its frame. */
    FormPage warning(String headingKey, String textKey) {
        main.append("<div class=\"warning\"><h2>")
                .append(escaped(texts.text(headingKey)))
                .append("</h2><p>")
                .append(escaped(texts.text(textKey)))
                .append("</p></div>\n");
        return this;
    }

    FormPage words(List<String> words) {
        main.append("<ol class=\"words\">\n");
        words.forEach(word -> main.append("<li>").append(escaped(word)).append("</li>\n"));
        main.append("</ol>\n");
        return this;
    }

    FormPage list(List<String> sentences) {
        main.append("<ul>\n");
        sentences.forEach(
                sentence -> main.append("<li>").append(escaped(sentence)).append("</li>\n"));
        main.append("</ul>\n");
        return this;
    }

    FormPage fact(String key, String value) {
        main.append("<dl><dt>")
                .append(escaped(texts.text(key)))
                .append("</dt><dd><code>")
                .append(escaped(value))
                .append("</code></dd></dl>\n");
        return this;
    }

    /** A letter: its heading, and its text with its lines. */
    FormPage letter(String heading, String text) {
        main.append("<article><h2>")
                .append(escaped(heading))
                .append("</h2><p class=\"letter\">")
                .append(escaped(text))
                .append("</p></article>\n");
        return this;
    }

    /** A button that asks for the next page with the same words. */
    FormPage older(String words, int page) {
        main.append("<form method=\"post\" action=\"/api/reports/forms/mailbox\">")
                .append(hidden("language", texts.language().code()))
                .append(hidden("words", words))
                .append(hidden("page", Integer.toString(page)))
                .append("<button>")
                .append(escaped(texts.text("replies.older")))
                .append("</button></form>\n");
        return this;
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + escaped(value) + "\">";
    }

    Response answer(int status) {
        return Response.status(status)
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .entity(html())
                .build();
    }

    private String html() {
        boolean chinese = texts.language() == Language.ZH;
        String home = chinese ? "/zh/report" : "/report";
        return """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
            <title>%s – %s</title><link rel="stylesheet" href="/api/reports/forms/style.css"></head>
            <body><a class="skip" href="#main">%s</a>
            <header><p>%s</p></header>
            <main id="main">
            %s<p><a href="%s">%s</a></p>
            </main></body></html>
            """.formatted(
                        chinese ? "zh-Hans" : "en",
                        escaped(title),
                        escaped(texts.text("site")),
                        escaped(texts.text("skip")),
                        escaped(texts.text("site")),
                        main,
                        home,
                        escaped(texts.text("back")));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
