package daylight.petitions.letters;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public pages are, which another service renders. */
@Singleton
public class Pages {
    private final String url;

    Pages(@ConfigProperty(name = "daylight.public-url") String url) {
        this.url = url;
    }

    public String petition(String reference) {
        return url + "/petitions/" + reference;
    }

    /** A page with a button: opening it does nothing, because mail scanners follow links. */
    public String confirm(String token) {
        return url + "/petitions/confirm?token=" + token;
    }

    public String withdraw(String token) {
        return url + "/petitions/withdraw?token=" + token;
    }

    public String sponsor(String reference, String token) {
        return url + "/petitions/" + reference + "/sponsor?token=" + token;
    }

    /** For people whose mail program does not offer it. */
    public String unsubscribe(String token) {
        return url + "/petitions/unsubscribe?token=" + token;
    }

    /** What a mail program posts to (RFC 8058). */
    public String stopMail(String token) {
        return url + "/api/petitions/unsubscriptions?token=" + token;
    }
}
