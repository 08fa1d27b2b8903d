package daylight.gateway.answering;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a fault as problem+json or as a page that needs nothing but itself. */
public final class FaultPages {
    private final String publicUrl;
    private final Optional<String> contact;
    private final FaultWords english = new FaultWords("en");
    private final FaultWords chinese = new FaultWords("zh");
    private final PlainStyle style = new PlainStyle();
    private final String page = Resource.text("/fault.html");

    /**
     * Reads all texts.
     *
     * @param publicUrl without a slash at its end
     * @param contact mail address that people are told to write to
     */
    public FaultPages(String publicUrl, Optional<String> contact) {
        this.publicUrl = publicUrl;
        this.contact = contact;
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

    /**
     * The fault for people.
     *
     * @param elsewhere target of the same page in the other language, as the client wrote it; null where there is none
     */
    public String page(Fault fault, String reference, PageLanguage language, @Nullable String elsewhere) {
        FaultWords texts = language == PageLanguage.CHINESE ? chinese : english;
        FaultWords.Words words = texts.of(fault);
        return page.replace("{lang}", language.tag())
                .replace("{style}", style.text())
                .replace("{name}", texts.text("name"))
                .replace("{home}", language.home())
                .replace("{title}", words.title())
                .replace("{works-label}", texts.text("works-label"))
                .replace("{works}", words.works())
                .replace("{next-label}", texts.text("next-label"))
                .replace("{next}", words.next())
                .replace("{home-label}", texts.text("home-label"))
                .replace("{reference-label}", texts.text("reference-label"))
                .replace("{reference}", reference)
                .replace(
                        "{contact}",
                        contact.map(address -> contact(texts, address)).orElse(""))
                // Last: what a client wrote is looked through for gaps no more.
                .replace("{other-language}", elsewhere == null ? "" : link(texts, language, elsewhere));
    }

    private static String contact(FaultWords texts, String address) {
        String escaped = Markup.escaped(address);
        return "<br>" + texts.text("contact-label") + " <a href=\"mailto:" + escaped + "\">" + escaped + "</a>";
    }

    private static String link(FaultWords texts, PageLanguage language, String elsewhere) {
        String tag = language.otherTag();
        return " <a href=\"" + Markup.escaped(elsewhere) + "\" lang=\"" + tag + "\" hreflang=\"" + tag + "\">"
                + texts.text("other-language") + "</a>";
    }

    public String contentSecurityPolicy() {
        return style.policy();
    }
}
