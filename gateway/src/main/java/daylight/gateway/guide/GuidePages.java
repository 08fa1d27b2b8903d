package daylight.gateway.guide;

import daylight.gateway.edge.OwnAnswer;
import daylight.gateway.edge.OwnPages;
import daylight.gateway.health.UpstreamHealth;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The gateway's own pages. */
@ApplicationScoped
class GuidePages implements OwnPages {
    private static final String JSON = "application/json";

    private final ServiceDocuments documents;
    private final UpstreamHealth health;
    private final Map<String, OwnAnswer> files = ReaderFiles.all();

    GuidePages(ServiceDocuments documents, UpstreamHealth health) {
        this.documents = documents;
        this.health = health;
    }

    @Override
    public boolean has(String path) {
        return path.startsWith("/api")
                ? path.equals("/api")
                        || path.equals("/api/")
                        || path.equals("/api/openapi.json")
                        || files.containsKey(path)
                : path.equals("/health");
    }

    @Override
    public Future<OwnAnswer> answer(String path, boolean forPeople) {
        OwnAnswer file = files.get(path);
        if (file != null) {
            return Future.succeededFuture(file);
        }
        return switch (path) {
            case "/health" -> health.page().map(page -> OwnAnswer.fresh(JSON, null, page));
            case "/api/openapi.json" ->
                documents.merged().map(document -> OwnAnswer.fresh(JSON, null, document.encode()));
            default -> documents.merged().map(document -> index(document, forPeople));
        };
    }

    private static OwnAnswer index(JsonObject document, boolean forPeople) {
        if (forPeople) {
            return OwnAnswer.fresh("text/html; charset=utf-8", IndexPage.POLICY, IndexPage.of(document));
        }
        JsonObject index = new JsonObject()
                .put("name", "Daylight")
                .put("openapi", "/api/openapi.json")
                .put("docs", "/api/docs")
                .put("health", "/health")
                .put("services", document.getJsonArray("x-services"))
                .put("missing", document.getJsonArray("x-missing"));
        return OwnAnswer.fresh(JSON, null, index.encodePrettily());
    }
}
