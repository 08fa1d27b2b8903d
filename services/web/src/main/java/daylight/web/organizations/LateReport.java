package daylight.web.organizations;

import java.time.LocalDate;

/** An annual report that is owed and late. */
public record LateReport(Where organization, String kind, String region, int year, LocalDate dueOn, long daysLate) {}
