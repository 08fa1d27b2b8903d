package daylight.contracts.organizations;

/**
 * What the registering authority makes public about one act. It names the organization and the act, and no person.
 *
 * @param agency slug of the registering authority
 * @param category code of a category of disclosure records
 * @param url the organization's public page
 */
public record Notice(String agency, String category, String title, String summary, String url) {}
