package daylight.gateway.answering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Writes a fault as problem+json or as a page that needs nothing but itself. */
public final class FaultPages {
    private final String publicUrl;
    private final FaultWords english = new FaultWords("en");
    private final FaultWords chinese = new FaultWords("zh");
    private final String style = resource("/fault.css");
    private final String page = resource("/fault.html");
    private final String contentSecurityPolicy;

    /**
     * Reads all texts.
     *
     * @param publicUrl without a slash at its end
     */
    public FaultPages(String publicUrl) {
        this.publicUrl = publicUrl;
        this.contentSecurityPolicy = "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** Whether the page is to be in Chinese. */
    public static boolean isChinese(String path) {
        return path.equals("/zh") || path.startsWith("/zh/") || path.equals("/my/zh") || path.startsWith("/my/zh/");
    }

    /**
     * The fault for programs.
     *
     * @param reference what a person quotes when asking for help; holds letters, digits, hyphens and underscores only
     */
    public String problem(Fault fault, String reference) {
        FaultWords.Words words = english.of(fault);
        return "{\"type\":\"" + publicUrl + "/problems/" + fault.slug() + "\",\"title\":\"" + words.title()
                + "\",\"status\":" + fault.status() + ",\"detail\":\"" + words.next() + "\",\"reference\":\""
                + reference
                + "\"}";
    }

    public String page(Fault fault, String reference, boolean inChinese) {
        FaultWords texts = inChinese ? chinese : english;
        FaultWords.Words words = texts.of(fault);
        return page.replace("{lang}", inChinese ? "zh-Hans" : "en")
                .replace("{style}", style)
                .replace("{name}", texts.text("name"))
                .replace("{home}", inChinese ? "/zh/" : "/")
                .replace("{title}", words.title())
                .replace("{works-label}", texts.text("works-label"))
                .replace("{works}", words.works())
                .replace("{next-label}", texts.text("next-label"))
                .replace("{next}", words.next())
                .replace("{home-label}", texts.text("home-label"))
                .replace("{reference-label}", texts.text("reference-label"))
                .replace("{reference}", reference);
    }

    public String contentSecurityPolicy() {
        return contentSecurityPolicy;
    }

    private static String resource(String name) {
        try (InputStream in = FaultPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
