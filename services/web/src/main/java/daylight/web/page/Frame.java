package daylight.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs of a page.
 *
 * @param path without language
 * @param query as sent, kept when the language is switched
 * @param trail the way from the first page, this page not included
 * @param places what the navigation lists
 * @param signedIn whether this is one of the reader's own pages; public pages cannot know it, having no cookie
 * @param contact mail address of whoever runs the portal; absent where none was set
 */
public record Frame(
        Language language,
        String path,
        @Nullable String query,
        Place place,
        List<Crumb> trail,
        List<Place> places,
        boolean signedIn,
        @Nullable String contact) {

    /** What stands between a label and what it is the label of. */
    public String colon() {
        return language.chinese() ? "：" : ": ";
    }

    /** A plain path in the language of this page. */
    public String link(String plain) {
        return language.path(plain);
    }

    /** A plain path that ends in a name or code, which is encoded: it may come from anywhere. */
    public String link(String plain, String last) {
        return language.path(plain + URLEncoder.encode(last, StandardCharsets.UTF_8));
    }

    /** This very page in a language. */
    public String in(Language other) {
        String there = other.path(path);
        return query == null ? there : there + "?" + query;
    }

    /** This page in the other language. */
    public String otherLanguage() {
        return in(language.other());
    }

    public String english() {
        return in(Language.ENGLISH);
    }

    public String chinese() {
        return in(Language.CHINESE);
    }

    /** Whether this portal has the place with this plain path. */
    public boolean offers(String path) {
        return places.stream().anyMatch(place -> place.path().equals(path));
    }

    public boolean at(Place other) {
        return place == other;
    }

    /** What the navigation calls a place. */
    public String name(Place listed) {
        FrameText text = Texts.in(FrameText.class, language);
        return switch (listed) {
            case HOME -> text.name();
            case RECORDS -> text.records();
            case AGENCIES -> text.agencies();
            case PETITIONS -> text.petitions();
            case ORGANIZATIONS -> text.organizations();
            case REPORT -> text.report();
            case ABOUT -> text.about();
            case MY -> text.account();
        };
    }

    /** Leads to the reader's own page in this language; Keycloak's pages are asked for in it too. */
    public String signIn() {
        return link("/my") + "?ui_locales=" + (language.chinese() ? "zh-CN" : "en");
    }
}
