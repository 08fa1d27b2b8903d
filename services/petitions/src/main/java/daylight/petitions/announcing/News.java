package daylight.petitions.announcing;

import daylight.kernel.mail.OutgoingMail;
import daylight.petitions.letters.Letters;
import daylight.petitions.petition.Petition;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What an announcement says, in both languages. */
@Singleton
class News {
    private final Letters letters;

    News(Letters letters) {
        this.letters = letters;
    }

    /** Without a way to stop it, it is the author's. */
    OutgoingMail mail(Petition petition, String kind, String to, @Nullable String stop) {
        return switch (kind) {
            case "opened" -> letters.news(to, petition, "It is open for signatures.", "请愿已开放联署。", stop);
            case "rejected" ->
                letters.news(to, petition, "It was not opened; the page says why.", "请愿未获开放，原因见页面。", stop);
            case "response-threshold" ->
                letters.news(
                        to,
                        petition,
                        "It has enough signatures: the agency owes an official response.",
                        "联署已达到答复门槛，机关须正式答复。",
                        stop);
            case "hearing-threshold" ->
                letters.news(
                        to,
                        petition,
                        "It has enough signatures: a public hearing is owed.",
                        "联署已达到听证门槛，须举行公开听证。",
                        stop);
            case "responded" -> letters.news(to, petition, "The agency has answered.", "机关已答复。", stop);
            default -> letters.news(to, petition, "The public hearing was held.", "公开听证已举行。", stop);
        };
    }
}
