package daylight.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.embedded.Server;
import daylight.embedded.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens of people who gave a one-time code (acr 2), or who could have and did not (acr 1), got as a browser gets them: through the real Keycloak's pages. */
public final class SecondFactor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final String VERIFIER = "a-verifier-of-the-tests-that-has-more-than-43-characters";
    private static final long KEPT_NANOS = 240_000_000_000L;
    private static final Map<String, Kept> TOKENS = new ConcurrentHashMap<>();

    private final String keycloak =
            TestServers.ensure(EnumSet.of(Server.KEYCLOAK)).keycloak() + "/realms/daylight/protocol/openid-connect";
    private final String back = keycloak.substring(0, keycloak.indexOf("/auth/")) + "/my/tests";
    private final FormClient client = new FormClient();

    private SecondFactor() {}

    private record Kept(String token, long since) {}

    /**
     * An access token.
     *
     * @param level 2 with the one-time code, 1 by password alone
     */
    public static String token(String user, int level) {
        return TOKENS.compute(
                        user + level,
                        (key, kept) -> kept != null && System.nanoTime() - kept.since() < KEPT_NANOS
                                ? kept
                                : new Kept(new SecondFactor().signIn(user, level), System.nanoTime()))
                .token();
    }

    private String signIn(String user, int level) {
        try {
            HttpResponse<String> page = follow(client.get(keycloak
                    + "/auth?client_id=web&response_type=code&scope=openid&redirect_uri=" + FormClient.encoded(back)
                    + "&acr_values=" + level + "&code_challenge_method=S256&code_challenge=" + challenge()));
            page = follow(client.post(action(page), Map.of("username", user, "password", "demo-" + user)));
            // A code serves once: whoever signed in within the same half minute took the one of now.
            for (int step = 1; level > 1 && step >= -1 && page.statusCode() == 200; step--) {
                page = follow(client.post(action(page), Map.of("otp", OneTimeCode.of("demo-otp-" + user, step))));
            }
            String code = page.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException("No way back from Keycloak"))
                    .replaceAll(".*[?&]code=([^&]+).*", "$1");
            return token(code);
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak did not let " + user + " in", e);
        }
    }

    private String token(String code) throws IOException {
        HttpResponse<String> token = client.post(
                keycloak + "/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "web",
                        "client_secret",
                        "demo-web-secret",
                        "code",
                        code,
                        "redirect_uri",
                        back,
                        "code_verifier",
                        VERIFIER));
        return JSON.readTree(token.body()).required("access_token").asText();
    }

    /** Follows Keycloak's own redirections, up to the one that leads back. */
    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException {
        HttpResponse<String> at = answer;
        while (at.statusCode() == 302
                && !at.headers().firstValue("Location").orElse("").startsWith(back)) {
            at = client.get(at.headers().firstValue("Location").orElseThrow());
        }
        return at;
    }

    private static String action(HttpResponse<String> page) {
        Matcher form = ACTION.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("Keycloak shows no form: " + page.statusCode() + " " + page.body());
        }
        return form.group(1).replace("&amp;", "&");
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
