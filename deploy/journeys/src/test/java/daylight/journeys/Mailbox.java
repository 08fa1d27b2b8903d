package daylight.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's letter box in the portal's mail sink. */
final class Mailbox {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern BYTES = Pattern.compile("((?:=[0-9A-F]{2})+)");

    private final Visitor owner;
    private final String address;

    Mailbox(Visitor owner, String address) {
        this.owner = owner;
        this.address = address;
    }

    /** Waits for a link to a page of the portal, by the part of its address that tells it apart; the newest mail's. */
    String link(String part) {
        Pattern link = Pattern.compile("https?://[^\\s\"<>]*" + Pattern.quote(part) + "[^\\s\"<>]*");
        String[] found = new String[1];
        owner.page().waitForCondition(() -> {
            Matcher all = link.matcher(mails());
            while (all.find()) {
                found[0] = all.group();
            }
            return found[0] != null;
        });
        return found[0];
    }

    /** All mails so far, as text; nothing before the first, when the sink does not know the address. */
    String mails() {
        try (var stream = URI.create(Portal.running().mailUrl() + "/api/user/" + address + "/messages/")
                .toURL()
                .openStream()) {
            StringBuilder text = new StringBuilder();
            for (JsonNode message : JSON.readTree(stream)) {
                text.append(plain(message.path("mimeMessage").asText())).append('\n');
            }
            return text.toString();
        } catch (IOException notYet) {
            return "";
        }
    }

    /** The text of a mail of one part, as it is read. */
    private static String plain(String mime) {
        int head = mime.indexOf("\r\n\r\n");
        String headers = head < 0 ? "" : mime.substring(0, head);
        String body = head < 0 ? mime : mime.substring(head + 4);
        if (headers.contains("base64")) {
            return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
        }
        return headers.contains("quoted-printable") ? unquoted(body.replace("=\r\n", "")) : body;
    }

    private static String unquoted(String body) {
        return BYTES.matcher(body).replaceAll(run -> {
            String[] codes = run.group(1).substring(1).split("=", -1);
            byte[] bytes = new byte[codes.length];
            for (int i = 0; i < codes.length; i++) {
                bytes[i] = (byte) Integer.parseInt(codes[i], 16);
            }
            return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
        });
    }
}
