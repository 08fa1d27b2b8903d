package daylight.organizations.filing;

import daylight.kernel.input.Fields;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.names.NameCheck;
import daylight.organizations.register.Organization;
import daylight.organizations.reports.CorrectReports;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Reads what a registrar sets right: of the entry, or of an annual report that was filed. */
@ApplicationScoped
class ReadCorrection {
    private final NameCheck names;
    private final CorrectReports reports;
    private final RegisterDay day;

    ReadCorrection(NameCheck names, CorrectReports reports, RegisterDay day) {
        this.names = names;
        this.reports = reports;
        this.day = day;
    }

    /** What is right must fit the field as if it had been filed right. */
    FilingContent read(Fields fields, ReadContent.About about) {
        CorrectedField field = fields.requiredChoice("field", CorrectedField.byCode());
        String value = fields.requiredText("value", field.rule());
        if (field == CorrectedField.NAME && !value.isEmpty()) {
            ReadContent.refuse(
                    fields, "value", names.change(about.organization(), value, about.kind(), about.account()));
        }
        if (!field.fits(about.entry(), value)) {
            fields.refuse("value", "Must be the name of an officer as the entry has it.");
        }
        return new FilingContent.Correction(
                field.code(), value, field.figure() == null ? null : reported(fields, about.organization()));
    }

    /** The year of the report that is set right. */
    private int reported(Fields fields, Organization organization) {
        Long year = fields.integer("year", 0, day.today().getYear());
        if (year == null && !fields.has("year")) {
            fields.refuse("year", "Is required.");
        } else if (year != null && !reports.filed(organization.id(), year.intValue())) {
            fields.refuse("year", "Must be a year on which a report was filed.");
        }
        return Objects.requireNonNullElse(year, 0L).intValue();
    }
}
