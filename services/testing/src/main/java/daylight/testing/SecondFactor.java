package daylight.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.embedded.Server;
import daylight.embedded.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens of people who gave a one-time code (acr 2), or who could have and did not (acr 1), got as a browser gets them: through the real Keycloak's pages. */
public final class SecondFactor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final String VERIFIER = "a-verifier-of-the-tests-that-has-more-than-43-characters";
    private static final int STEP_SECONDS = 30;
    private static final long KEPT_NANOS = 240_000_000_000L;
    private static final Map<String, Kept> TOKENS = new ConcurrentHashMap<>();

    private final String keycloak =
            TestServers.ensure(EnumSet.of(Server.KEYCLOAK)).keycloak() + "/realms/daylight/protocol/openid-connect";
    private final String back = keycloak.substring(0, keycloak.indexOf("/auth/")) + "/my/tests";
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();

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
            HttpResponse<String> page = follow(
                    get(keycloak + "/auth?client_id=web&response_type=code&scope=openid&redirect_uri=" + encoded(back)
                            + "&acr_values=" + level + "&code_challenge_method=S256&code_challenge=" + challenge()));
            page = follow(post(action(page), Map.of("username", user, "password", "demo-" + user)));
            // A code serves once: whoever signed in within the same half minute took the one of now.
            for (int step = 1; level > 1 && step >= -1 && page.statusCode() == 200; step--) {
                page = follow(post(action(page), Map.of("otp", code("demo-otp-" + user, step))));
            }
            String code = page.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException("No way back from Keycloak"))
                    .replaceAll(".*[?&]code=([^&]+).*", "$1");
            HttpResponse<String> token = post(
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
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak did not let " + user + " in", e);
        }
    }

    /** Follows Keycloak's own redirections, up to the one that leads back. */
    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException {
        HttpResponse<String> at = answer;
        while (at.statusCode() == 302
                && !at.headers().firstValue("Location").orElse("").startsWith(back)) {
            at = get(at.headers().firstValue("Location").orElseThrow());
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

    private HttpResponse<String> get(String url) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    private HttpResponse<String> post(String url, Map<String, String> form) throws IOException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        // A cookie jar would keep Secure cookies from an address without TLS.
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while signing in", e);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.replaceAll(";.*", "");
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** RFC 6238: six digits of HMAC-SHA1 over the half minute, some steps from now. */
    static String code(String secret, int step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            long count = System.currentTimeMillis() / 1000 / STEP_SECONDS + step;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(count).array());
            int offset = hash[hash.length - 1] & 15;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFFFFFF;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA1", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
