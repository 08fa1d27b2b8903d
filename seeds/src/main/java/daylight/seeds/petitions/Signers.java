package daylight.seeds.petitions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.portal.Portal;
import daylight.seeds.portal.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People who do not exist, each with a mailbox in the sink: they send the form, read the mail and press the button. */
final class Signers {
    /** So that the mails, which are paced by domain, go out together. */
    private static final int DOMAINS = 50;

    private final Portal portal;
    private final Token token;
    private final Mailbox mailbox;

    Signers(Portal portal, Token token, Mailbox mailbox) {
        this.portal = portal;
        this.token = token;
        this.mailbox = mailbox;
    }

    /**
     * Signs once for each place.
     *
     * @param group tells these people from others of the same petition
     * @param invitation of the sponsors' link; null when the petition is open
     */
    void sign(String petition, String group, List<String> places, @Nullable String invitation)
            throws IOException, InterruptedException {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            String address = group + "-" + i + "-" + petition.toLowerCase(java.util.Locale.ROOT) + "@mail-"
                    + i % DOMAINS + ".example";
            addresses.add(address);
            ObjectNode form = portal.json()
                    .createObjectNode()
                    .put("name", "Resident " + (i + 1))
                    .put("email", address)
                    .put("region", places.get(i))
                    .put("notify", i % 5 == 0);
            if (invitation != null) {
                form.put("invitation", invitation);
            }
            portal.send("POST", "/api/petitions/" + petition + "/signatures", form, token)
                    .expect(202);
        }
        for (String address : addresses) {
            ObjectNode confirmation = portal.json().createObjectNode().put("token", mailbox.token(address));
            portal.send("POST", "/api/petitions/confirmations", confirmation, token)
                    .expect(200);
        }
    }
}
