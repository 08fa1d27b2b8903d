package daylight.gateway.answering;

/** Writes a fault as problem+json or as a page that needs nothing but itself. */
public final class FaultPages {
    private final String publicUrl;
    private final FaultWords english = new FaultWords("en");
    private final FaultWords chinese = new FaultWords("zh");
    private final PlainStyle style = new PlainStyle();
    private final String page = Resource.text("/fault.html");

    /**
     * Reads all texts.
     *
     * @param publicUrl without a slash at its end
     */
    public FaultPages(String publicUrl) {
        this.publicUrl = publicUrl;
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
                .replace("{style}", style.text())
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
        return style.policy();
    }
}
