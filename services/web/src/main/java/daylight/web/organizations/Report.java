package daylight.web.organizations;

import daylight.web.page.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The annual report of a year, filed or owed; amounts in whole units.
 *
 * @param filing by which it was filed
 */
public record Report(
        int year,
        LocalDate dueOn,
        @Nullable LocalDate filedOn,
        boolean late,
        @Nullable Long income,
        @Nullable Long spending,
        @Nullable Long staff,
        @Nullable String summary,
        @Nullable String filing,
        List<FiledFile> attachments) {
    public Report {
        attachments = List.copyOf(attachments);
    }

    /** A number of the report: nothing was filed is a dash, and 0 is 0. */
    public String told(@Nullable Long number, Language language) {
        return number == null ? "–" : language.number(number);
    }
}
