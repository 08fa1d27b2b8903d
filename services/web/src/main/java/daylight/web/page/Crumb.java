package daylight.web.page;

/**
 * A step of the breadcrumb above the page.
 *
 * @param path without language
 */
public record Crumb(String path, String name) {}
