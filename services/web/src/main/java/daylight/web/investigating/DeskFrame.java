package daylight.web.investigating;

import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page of the desk stands in: its way back, the pinned root of the roster, and the one script that opens what is sealed. */
@ApplicationScoped
class DeskFrame {
    private static final String SCRIPT = "META-INF/resources/assets/sealed-desk.js";

    private final Visit visit;
    private final String root;
    private final String integrity;

    DeskFrame(Visit visit, @ConfigProperty(name = "daylight.report.roster-root") Optional<String> root) {
        this.visit = visit;
        this.root = root.orElse("");
        this.integrity = integrity();
    }

    DeskView view() {
        return new DeskView(root, integrity);
    }

    /** A page below the inbox. */
    Frame inner() {
        InquiryText text = text();
        return visit.privateFrame(new Crumb("/my", text.account()), new Crumb("/my/reports", text.title()));
    }

    /** The inbox itself. */
    Frame inbox() {
        return visit.privateFrame(new Crumb("/my", text().account()));
    }

    SealedCaseText ofCase() {
        return Texts.in(SealedCaseText.class, visit.language());
    }

    InquiryText text() {
        return Texts.in(InquiryText.class, visit.language());
    }

    private static String integrity() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(SCRIPT)) {
            if (file == null) {
                throw new IllegalStateException("The build has not made the desk's script: see services/web/README.md");
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * For the head of a page of the desk.
     *
     * @param root verifier keys that the script pins
     * @param integrity of the script, as browsers check it
     */
    public record DeskView(String root, String integrity) {
        /** Another version has another address, so no cache gives out an old one. */
        public String version() {
            return integrity.replaceAll("[^A-Za-z0-9]", "").substring("sha256".length(), "sha256".length() + 12);
        }
    }
}
