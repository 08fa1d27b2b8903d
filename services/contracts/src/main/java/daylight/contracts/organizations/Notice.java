package daylight.contracts.organizations;

import org.jspecify.annotations.Nullable;

/**
 * What the registering authority makes public about one act. It names the organization and the act, and no person.
 *
 * @param agency slug of the registering authority
 * @param category code of a category of disclosure records
 * @param body the authority's reasons and legal basis, whole; null when it gave none
 * @param url the organization's public page
 */
public record Notice(
        String agency,
        String category,
        String title,
        String summary,
        @Nullable String body,
        String url) {
    /** One without reasons. */
    public Notice(String agency, String category, String title, String summary, String url) {
        this(agency, category, title, summary, null, url);
    }
}
