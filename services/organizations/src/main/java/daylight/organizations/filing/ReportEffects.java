package daylight.organizations.filing;

import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.register.Filing;
import daylight.organizations.register.Organization;
import daylight.organizations.reports.AnnualReports;
import daylight.organizations.reports.CorrectReports;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** What a filing with effect does to annual reports: files one, or corrects one that was filed. */
@ApplicationScoped
class ReportEffects {
    private final AnnualReports reports;
    private final CorrectReports corrections;
    private final Kinds kinds;

    ReportEffects(AnnualReports reports, CorrectReports corrections, Kinds kinds) {
        this.reports = reports;
        this.corrections = corrections;
        this.kinds = kinds;
    }

    /**
     * Gives it its effect on reports, if it has one.
     *
     * @throws FilingRefusal.ReportFiled 409 when the report was filed before
     */
    void give(Organization organization, Filing filing) {
        FilingContent content = Effects.content(filing);
        if (content instanceof FilingContent.Report report) {
            file(organization, filing, report);
        }
        if (content instanceof FilingContent.Correction correction) {
            correct(organization, correction);
        }
    }

    private void correct(Organization organization, FilingContent.Correction correction) {
        CorrectReports.Figure figure = CorrectedField.of(correction.field()).figure();
        Integer year = correction.year();
        if (figure != null && year != null) {
            corrections.correct(organization.id(), year, figure, correction.value());
        }
    }

    private void file(Organization organization, Filing filing, FilingContent.Report report) {
        Kind.Report rule =
                Objects.requireNonNull(kinds.named(organization.kind()).report());
        AnnualReports.Filed filed = new AnnualReports.Filed(
                report.year(), report.income(), report.spending(), report.staff(), report.summary());
        if (!reports.file(organization.id(), filing.id(), filed, rule.due(report.year()))) {
            throw new FilingRefusal.ReportFiled();
        }
    }
}
