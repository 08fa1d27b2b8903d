package daylight.organizations.filing;

import daylight.kernel.input.Fields;
import daylight.kernel.input.TextRule;
import daylight.organizations.register.Organization;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Reads an annual report: on a year that is over, in which the organization lived. */
final class ReadReport {
    private static final TextRule SUMMARY = TextRule.text(5_000);
    private static final long MOST_MONEY = 1_000_000_000_000_000L;
    private static final long MOST_STAFF = 10_000_000;

    private ReadReport() {}

    static FilingContent read(Fields fields, Organization organization, LocalDate today) {
        long first = organization.registeredOn().getYear();
        long last = today.getYear() - 1L;
        Long year = fields.integer("year", Math.min(first, last), last);
        if (first > last && year != null) {
            fields.refuse("year", "Nothing is owed before " + (first + 1) + ": the first report is on " + first + ".");
        }
        Long income = fields.integer("income", 0, MOST_MONEY);
        Long spending = fields.integer("spending", 0, MOST_MONEY);
        for (String name : List.of("year", "income", "spending")) {
            if (!fields.has(name)) {
                fields.refuse(name, "Is required.");
            }
        }
        Long staff = fields.integer("staff", 0, MOST_STAFF);
        return new FilingContent.Report(
                Objects.requireNonNullElse(year, last).intValue(),
                Objects.requireNonNullElse(income, 0L),
                Objects.requireNonNullElse(spending, 0L),
                staff == null ? null : staff.intValue(),
                fields.text("summary", SUMMARY));
    }
}
