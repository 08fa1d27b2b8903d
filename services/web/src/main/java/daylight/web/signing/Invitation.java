package daylight.web.signing;

import daylight.web.page.Language;
import daylight.web.page.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The link for sponsors, ready to send.
 *
 * @param mail opens a mail program with the link in it; nothing passes through us or anybody else
 */
public record Invitation(String link, String mail) {
    public static Invitation of(String publicUrl, String reference, String action, String token, Language language) {
        String link = publicUrl + language.path("/petitions/" + reference + "/sponsor") + "?token=" + encode(token);
        InviteText text = Texts.in(InviteText.class, language);
        return new Invitation(link, mail(text.inviteSubject(), action + "\n\n" + link));
    }

    /** The address that opens a mail program. */
    public static String mail(String subject, String body) {
        return "mailto:?subject=" + encode(subject) + "&body=" + encode(body);
    }

    /** Mail programs read a plus as a plus. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
