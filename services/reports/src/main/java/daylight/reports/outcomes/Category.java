package daylight.reports.outcomes;

/**
 * A kind of corruption.
 *
 * @param article of the United Nations Convention against Corruption
 */
public record Category(String code, String en, String zh, String article) {}
