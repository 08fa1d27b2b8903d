package daylight.gateway.guide;

import daylight.gateway.answering.Markup;
import daylight.gateway.answering.PlainStyle;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The index of the API for people. */
final class IndexPage {
    private static final PlainStyle STYLE = new PlainStyle();
    static final String POLICY = STYLE.policy();

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>API - Daylight</title><style>{style}</style></head><body>
            <header><p><a href="/">Daylight</a></p></header>
            <main>
            <h1>The API of Daylight</h1>
            <p>Everything that the pages show is also here for programs: read it without an account, publish with a token.</p>
            <ul>
            <li><a href="/api/docs">Read the API</a>, with every address, parameter and answer</li>
            <li><a href="/api/openapi.json">The same as one OpenAPI 3.1 document</a></li>
            <li><a href="/health">The state of every part</a></li>
            <li><a href="/">The front page</a></li>
            </ul>
            <h2>Services</h2>
            <ul>
            """;

    private IndexPage() {}

    static String of(JsonObject document) {
        StringBuilder page = new StringBuilder(HEAD.replace("{style}", STYLE.text()));
        for (Object entry : document.getJsonArray("x-services", new JsonArray())) {
            JsonObject service = (JsonObject) entry;
            page.append("<li><strong>").append(Markup.escaped(service.getString("title")));
            page.append("</strong> ").append(service.getInteger("paths")).append(" addresses. ");
            page.append(Markup.escaped(service.getString("description"))).append("</li>\n");
        }
        for (Object service : document.getJsonArray("x-missing", new JsonArray())) {
            page.append("<li><strong>").append(Markup.escaped(service.toString()));
            page.append(
                    "</strong> does not answer at the moment. Its addresses are missing from the document above; try again in a minute.</li>\n");
        }
        return page.append("</ul>\n</main>\n</body></html>\n").toString();
    }
}
