package daylight.organizations.imports;

import daylight.organizations.register.Entry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One organization to bring in.
 *
 * @param code unified social credit code; null when it has a foreign number
 * @param foreignNumber its number in another register
 * @param codeReason why a code that fails its check is the right one; it is told in the registration
 * @param registeredOn the day of registration; the day it is brought in when the source does not say
 * @param reports annual reports of former years
 */
record ImportLine(
        @Nullable String code,
        @Nullable String foreignNumber,
        @Nullable String codeReason,
        Entry entry,
        LocalDate registeredOn,
        List<Report> reports) {
    ImportLine {
        reports = List.copyOf(reports);
    }

    /**
     * An annual report.
     *
     * @param filedOn null when it is owed: nobody is late here because a source does not say
     * @param income whole yuan
     * @param spending whole yuan
     */
    record Report(
            int year,
            @Nullable LocalDate filedOn,
            long income,
            long spending,
            @Nullable Integer staff,
            @Nullable String summary) {
        static Report owed(int year) {
            return new Report(year, null, 0, 0, null, null);
        }
    }
}
