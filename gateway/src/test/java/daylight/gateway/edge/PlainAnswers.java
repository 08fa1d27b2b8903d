package daylight.gateway.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** What the {@link TestUpstream} answers at once. */
final class PlainAnswers {
    private PlainAnswers() {}

    static void echo(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("length", body.length())
                        .encode());
    }

    static void cached(HttpServerRequest request, int times, String cacheControl) {
        var response = request.response()
                .putHeader("Cache-Control", cacheControl)
                .putHeader("Content-Type", "text/plain")
                .putHeader("Vary", "Accept-Language, Accept-Encoding")
                .putHeader("ETag", "\"same\"");
        if ("\"same\"".equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            response.end("answer " + times + ' ' + request.getHeader("Accept-Language") + ' ' + "x".repeat(2000));
        }
    }

    static void openApi(HttpServerRequest request) {
        JsonObject schema = new JsonObject().put("type", "object").put("description", request.getParam("of"));
        request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("openapi", "3.1.0")
                        .put(
                                "info",
                                new JsonObject()
                                        .put("title", request.getParam("of"))
                                        .put("version", "1"))
                        .put(
                                "paths",
                                new JsonObject()
                                        .put(
                                                "/api/" + request.getParam("of"),
                                                new JsonObject().put("$ref", "#/components/schemas/Thing")))
                        .put("components", new JsonObject().put("schemas", new JsonObject().put("Thing", schema)))
                        .encode());
    }
}
