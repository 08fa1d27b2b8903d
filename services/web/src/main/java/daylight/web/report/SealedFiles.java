package daylight.web.report;

import daylight.web.page.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The script and style of the report page, and the copies for a device without network that are made of them. */
@ApplicationScoped
class SealedFiles {
    @CheckedTemplate(basePath = "report")
    static class Templates {
        private Templates() {}

        static native TemplateInstance offline(
                Language language, String root, String policy, String style, String script);
    }

    private static final String FOLDER = "META-INF/resources/report/";

    private final String script;
    private final Map<Language, String> copies;

    SealedFiles(ReportConfig config) {
        script = read("report.js");
        String style = read("report.css");
        String policy = "default-src 'none'; script-src '" + integrity(script) + "'; style-src '" + integrity(style)
                + "'; form-action 'none'; base-uri 'none'";
        String root = config.rosterRoot().orElse("");
        copies = Stream.of(Language.values())
                .collect(Collectors.toUnmodifiableMap(
                        language -> language,
                        language -> Templates.offline(language, root, policy, style, script)
                                .setLocale(language.locale())
                                .render()));
    }

    /** SHA-256 of the script, in hex, as {@code sha256sum} prints it. */
    String scriptHash() {
        return hex(script);
    }

    /** The same for the browser, which then refuses another script. */
    String scriptIntegrity() {
        return integrity(script);
    }

    /** The page in one file that speaks to no server. Its bytes depend on this version and the roster's root alone. */
    String copy(Language language) {
        return copies.getOrDefault(language, "");
    }

    String copyHash(Language language) {
        return hex(copy(language));
    }

    private static String read(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The build has not made " + name + ": see services/web/README.md");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    private static String integrity(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(digest(text));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
