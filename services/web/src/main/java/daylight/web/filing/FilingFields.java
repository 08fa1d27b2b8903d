package daylight.web.filing;

import com.fasterxml.jackson.databind.node.MissingNode;
import daylight.web.applying.OfficerFields;
import daylight.web.applying.StepText;
import daylight.web.form.FormField;
import daylight.web.form.FormField.Option;
import daylight.web.organizations.Entry;
import daylight.web.organizations.FilingTerms;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fields of each kind of filing, empty. */
@ApplicationScoped
class FilingFields {
    private final RegisterDirectory directory;
    private final Visit visit;

    FilingFields(RegisterDirectory directory, Visit visit) {
        this.directory = directory;
        this.visit = visit;
    }

    /** @param rows how many officers */
    List<FormField> of(String kind, Entry entry, OfficerFields officers, int rows) {
        List<FormField> fields = new ArrayList<>(content(kind, officers, rows));
        if (FilingContent.measure(kind)) {
            fields.add(FormField.area("reason", text().why(), text().whyHint()).needed());
            fields.add(FormField.line("legalBasis", text().basis(), text().basisHint())
                    .needed());
        } else if (!FilingContent.atOnce(kind)) {
            fields.add(FormField.area("reason", text().why(), text().whyHint()));
        }
        if (!FilingContent.atOnce(kind)) {
            fields.add(FormField.date("effectiveOn", text().from(), text().fromHint()));
        }
        return List.copyOf(fields);
    }

    private List<FormField> content(String kind, OfficerFields officers, int rows) {
        return switch (kind) {
            case "change-of-name" ->
                List.of(FormField.line("name", terms().fieldName(), "").needed());
            case "change-of-officers" -> officers.fields(rows, MissingNode.getInstance());
            case "change-of-funds" ->
                List.of(FormField.number("amount", terms().fieldAmount(), text().amountHint())
                        .needed());
            case "annual-report" -> report();
            case "liquidation-step", "end-of-liquidation" ->
                List.of(FormField.area("text", terms().fieldText(), "").needed());
            case "correction" -> correction();
            case "merger" ->
                List.of(FormField.line("into", terms().fieldInto(), text().intoHint())
                        .needed());
            default -> change(kind);
        };
    }

    private List<FormField> change(String kind) {
        return switch (kind) {
            case "change-of-domicile" ->
                List.of(
                        FormField.line("address", terms().fieldAddress(), "").needed(),
                        FormField.line("postcode", terms().fieldPostcode(), ""),
                        FormField.choice("region", terms().fieldRegion(), "", directory.places(text().choose())),
                        FormField.line("place", steps().place(), steps().placeHint()));
            case "change-of-purposes" ->
                List.of(
                        FormField.area("purposes", terms().fieldPurposes(), "").needed(),
                        FormField.area("scope", terms().fieldScope(), ""));
            case "change-of-governing-document" ->
                List.of(
                        FormField.area("summary", terms().fieldSummary(), "").needed(),
                        FormField.date("adoptedOn", terms().fieldAdopted(), "").needed());
            default -> List.of();
        };
    }

    private List<FormField> correction() {
        return List.of(
                FormField.choice("field", terms().fieldField(), "", corrected()).needed(),
                FormField.number("year", terms().fieldYear(), text().yearHint()),
                FormField.area("value", terms().fieldValue(), text().strikeOutHint())
                        .needed());
    }

    private List<FormField> report() {
        return List.of(
                FormField.number("year", terms().fieldYear(), "").needed(),
                FormField.number("income", terms().fieldIncome(), text().amountHint())
                        .needed(),
                FormField.number("spending", terms().fieldSpending(), text().amountHint())
                        .needed(),
                FormField.number("staff", terms().fieldStaff(), ""),
                FormField.area("summary", terms().fieldSummary(), text().summaryHint()));
    }

    private List<Option> corrected() {
        return Stream.of(
                        new Option("", text().choose()),
                        new Option("name", terms().fieldName()),
                        new Option("address", terms().fieldAddress()),
                        new Option("purposes", terms().fieldPurposes()),
                        new Option("scope", terms().fieldScope()),
                        new Option("postcode", terms().fieldPostcode()),
                        new Option("supervisingBody", terms().fieldSupervisingBody()),
                        new Option("officer", text().strikeOut()),
                        new Option("income", text().ofReport(terms().fieldIncome())),
                        new Option("spending", text().ofReport(terms().fieldSpending())),
                        new Option("staff", text().ofReport(terms().fieldStaff())),
                        new Option("reportSummary", text().ofReport(terms().fieldSummary())))
                .toList();
    }

    private FilingText text() {
        return Texts.in(FilingText.class, visit.language());
    }

    /** A seat is told as in an application. */
    private StepText steps() {
        return Texts.in(StepText.class, visit.language());
    }

    private FilingTerms terms() {
        return Texts.in(FilingTerms.class, visit.language());
    }
}
