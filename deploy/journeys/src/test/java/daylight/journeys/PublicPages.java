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
                "/agencies",
                "/agencies/yunxi-finance",
                "/categories",
                "/categories/budgets-and-accounts",
                "/about",
                "/accessibility",
                "/privacy",
                "/problems",
                "/problems/invalid-input",
                "/nothing-is-here"));
        visitor.opens("/records?q=HFD/2020/3");
        String amended = visitor.sees(".dl-hit__title a").getAttribute("href");
        pages.add(amended);
        pages.add(amended + "/versions/1");
        pages.add(amended + "/changes/1/2");
        visitor.opens("/records?agency=yunxi-planning");
        pages.add(visitor.sees(".dl-hit__title a").getAttribute("href"));
        return pages;
    }

    static String chinese(String path) {
        return path.equals("/") ? "/zh/" : "/zh" + path;
    }

    /** A name for a file. */
    static String name(String path) {
        String name = path.replaceAll("/R-[0-9A-Z]+", "/record")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return name.equals("-") ? "home" : name.replaceAll("^-|-$", "");
    }
}
