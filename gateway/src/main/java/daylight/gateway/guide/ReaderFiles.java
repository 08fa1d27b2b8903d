package daylight.gateway.guide;

import daylight.gateway.edge.OwnAnswer;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** The files of the readable view of the API: Swagger UI, under our own Content-Security-Policy, and nothing from elsewhere. */
final class ReaderFiles {
    private static final String WEBJAR = "/META-INF/resources/webjars/swagger-ui/";
    /** The reader sets styles on its elements from its script, and draws its icons from data URLs. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String FOR_A_DAY = "public, max-age=86400";

    private ReaderFiles() {}

    /** By path. */
    static Map<String, OwnAnswer> all() {
        String folder = WEBJAR + version() + '/';
        OwnAnswer page = file("/reader.html", "text/html; charset=utf-8");
        return Map.of(
                "/api/docs", page,
                "/api/docs/", page,
                "/api/docs/reader.js", file("/reader.js", "text/javascript; charset=utf-8"),
                "/api/docs/swagger-ui.css", file(folder + "swagger-ui.css", "text/css; charset=utf-8"),
                "/api/docs/swagger-ui-bundle.js",
                        file(folder + "swagger-ui-bundle.js", "text/javascript; charset=utf-8"));
    }

    private static String version() {
        Properties pom = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            pom.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pom.getProperty("version");
    }

    private static OwnAnswer file(String resource, String type) {
        try (InputStream in = open(resource)) {
            return new OwnAnswer(200, type, FOR_A_DAY, POLICY, Buffer.buffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = ReaderFiles.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(resource + " is missing");
        }
        return in;
    }
}
