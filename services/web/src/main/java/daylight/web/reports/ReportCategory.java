package daylight.web.reports;

/**
 * What a report may be about.
 *
 * @param article of the UN Convention against Corruption
 */
public record ReportCategory(String code, String en, String zh, String article) {}
