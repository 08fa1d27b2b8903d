package daylight.organizations.imports;

import daylight.kernel.input.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the annual reports of a line: on years that are over, and not from before the registration. */
final class ReadReports {
    private static final int MOST_REPORTS = 20;
    /** No organization of ours reported on a year before the first regulations on registration. */
    private static final int FIRST_YEAR = 1998;

    private ReadReports() {}

    /**
     * Reads them; faults are reported by the finish of the line.
     *
     * @param registered null where the source does not say when that was
     */
    static List<ImportLine.Report> read(Fields fields, @Nullable LocalDate registered, LocalDate today) {
        int first = registered == null ? FIRST_YEAR : Math.max(FIRST_YEAR, registered.getYear());
        List<ImportLine.Report> reports = new ArrayList<>();
        for (Fields one : fields.objects("reports", MOST_REPORTS)) {
            int year = year(one, first, today);
            LocalDate filed = one.date("filedOn");
            if (filed == null && !one.has("filedOn")) {
                reports.add(ImportLine.Report.owed(year));
                continue;
            }
            if (filed != null && filed.isAfter(today)) {
                one.refuse("filedOn", "Must not lie in the future.");
            }
            Long staff = one.integer("staff", 0, 1_000_000);
            reports.add(new ImportLine.Report(
                    year,
                    filed,
                    ReadImport.amount(one, "income"),
                    ReadImport.amount(one, "spending"),
                    staff == null ? null : Math.toIntExact(staff),
                    one.text("summary", ReadImport.TEXT)));
        }
        return reports;
    }

    private static int year(Fields report, int first, LocalDate today) {
        int last = today.getYear() - 1;
        Long year = report.integer("year", FIRST_YEAR, 9999);
        if (year == null) {
            if (!report.has("year")) {
                report.refuse("year", "Is required.");
            }
            return FIRST_YEAR;
        }
        if (year < first || year > last) {
            report.refuse("year", "Must be a year that is over, and not one before the registration.");
        }
        return Math.toIntExact(year);
    }
}
