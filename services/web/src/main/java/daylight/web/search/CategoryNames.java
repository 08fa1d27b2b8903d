package daylight.web.search;

import daylight.web.disclosures.Category;
import daylight.web.page.Language;
import java.util.List;

/** The categories' names in the language of a page. */
public record CategoryNames(Language language, List<Category> categories) {

    /** The name, or the code itself for a category newer than this page's copy of the list. */
    public String name(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .map(category -> language.either(category.en(), category.zh(), code))
                .findFirst()
                .orElse(code);
    }
}
