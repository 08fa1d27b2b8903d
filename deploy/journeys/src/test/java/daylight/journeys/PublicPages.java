package daylight.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every kind of public page, by an example of each in English; the Chinese one lies under /zh. */
final class PublicPages {
    private PublicPages() {}

    static List<String> all(Visitor visitor) {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/records",
                "/records?q=temporary+accommodation",
                "/records?q=nothinglikethisatall",
                "/records?issuedFrom=yesterday",
                "/records?region=99&category=plans&late=true&issuedFrom=2020-01-01",
                "/agencies",
                "/agencies?q=finance",
                "/agencies?q=nothinglikethisatall",
                "/agencies/yunxi-finance",
                "/categories",
                "/categories/budgets-and-accounts",
                "/about",
                "/status",
                "/accessibility",
                "/privacy",
                "/problems",
                "/problems/invalid-input",
                "/nothing-is-here"));
        if (Portal.petitions()) {
            pages.addAll(petitions(visitor));
        }
        if (Portal.reports()) {
            pages.addAll(List.of("/report", "/report/outcomes"));
        }
        if (Portal.organizations()) {
            pages.addAll(organizations(visitor));
        }
        visitor.opens("/records?q=HFD/2020/3");
        String amended = visitor.sees(".dl-hit__title a").getAttribute("href");
        pages.add(amended);
        pages.add(amended + "/versions/1");
        pages.add(amended + "/changes/1/2");
        visitor.opens("/records?agency=yunxi-planning");
        pages.add(visitor.sees(".dl-hit__title a").getAttribute("href"));
        visitor.opens("/records?state=withdrawn");
        pages.add(visitor.sees(".dl-hit__title a").getAttribute("href") + "?withdrawn");
        return pages;
    }

    /** One in every state that the samples have, and the pages around signing that hold no token. */
    private static List<String> petitions(Visitor visitor) {
        List<String> pages = new ArrayList<>(List.of(
                "/petitions",
                "/petitions?q=footbridge&state=open&sort=signatures",
                "/petitions?q=nothinglikethisatall",
                "/petitions/rules",
                "/petitions/new",
                "/petitions/new?action=Publish+every+contract+with+a+ferry+operator",
                "/petitions/new/write?action=Open+the+quay",
                "/petitions/confirm?token=none"));
        for (String state : List.of("open", "response-due", "responded", "heard", "rejected")) {
            visitor.opens("/petitions?state=" + state);
            String petition = visitor.sees(".dl-hit__title a").getAttribute("href");
            // The page ignores it; it names the photograph.
            pages.add(petition + "?as=" + state);
            if (state.equals("open")) {
                pages.addAll(List.of(
                        petition + "/sign",
                        petition + "/check-your-mail",
                        petition + "/check-your-mail?after=petition",
                        petition + "/done?what=signed"));
            }
        }
        return pages;
    }

    /** The register: one organization that goes on, one that ended, one on a past day, and what stands around them. */
    private static List<String> organizations(Visitor visitor) {
        List<String> pages = new ArrayList<>(List.of(
                "/organizations",
                "/organizations?q=%E4%BA%91%E6%BA%AA",
                "/organizations?q=nothinglikethisatall&kind=foundation",
                "/organizations?state=nowhere",
                "/organizations/names",
                "/organizations/names?name=Quay+Readers+Association&kind=community-organization&region=110000",
                "/organizations/names?name=%E5%9B%BD%E5%AE%B6%E4%B9%A6%E5%BA%97&kind=foundation&region=110000",
                "/organizations/kinds",
                "/organizations/late",
                "/organizations/certificates",
                "/organizations/certificates/NO-SUCH-PAPER",
                "/organizations/certificates?number=51999900MJY00001XF"));
        visitor.opens("/organizations?state=registered");
        String organization = visitor.sees(".dl-hit__title a").getAttribute("href");
        pages.add(organization);
        pages.add(organization + "?at=2022-06-01");
        pages.add(organization + "?at=1900-01-01");
        return pages;
    }

    static String chinese(String path) {
        return path.equals("/") ? "/zh/" : "/zh" + path;
    }

    /** A name for a file. */
    static String name(String path) {
        String name = path.replaceAll("/R-[0-9A-Z]+", "/record")
                .replaceAll("/organizations/[A-Z]+-?[0-9A-Z]+(?=$|\\?)", "/organizations/one")
                .replaceAll("/P-[0-9A-Z]+", "/petition")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return name.equals("-") ? "home" : name.replaceAll("^-|-$", "");
    }
}
