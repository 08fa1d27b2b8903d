package daylight.disclosures.record;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A category as the public sees it.
 *
 * @param article20 its item of Article 20 of the Regulations on Open Government Information, such as {@code 20(7)}
 */
@Schema(name = "Category")
public record CategoryView(String code, String en, String zh, String article20) {
    static CategoryView of(Category category) {
        return new CategoryView(category.code(), category.english(), category.chinese(), category.article20());
    }
}
