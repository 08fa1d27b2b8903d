package daylight.web.organization;

import daylight.web.disclosures.AgencyNames;
import daylight.web.disclosures.Refused;
import daylight.web.organizations.Entry;
import daylight.web.organizations.Filing;
import daylight.web.organizations.Register;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.Report;
import daylight.web.organizations.Vocabulary;
import daylight.web.page.Texts;
import daylight.web.page.Together;
import daylight.web.page.Visit;
import daylight.web.petitions.Items;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of an organization shows. */
@ApplicationScoped
class OrganizationReading {
    private static final int BAD = 400;
    private static final int UNKNOWN = 404;

    private final Register register;
    private final RegisterDirectory directory;
    private final AgencyNames agencies;
    private final Together together;
    private final Visit visit;

    OrganizationReading(
            @RestClient Register register,
            RegisterDirectory directory,
            AgencyNames agencies,
            Together together,
            Visit visit) {
        this.register = register;
        this.directory = directory;
        this.agencies = agencies;
        this.together = together;
        this.visit = visit;
    }

    OrganizationView view(String reference, String at, @Nullable String cursor) {
        Supplier<Items<Filing>> filings = together.start(() -> register.filings(reference, cursor));
        Supplier<Items<Report>> reports = together.start(() -> register.reports(reference));
        LocalDate asked = day(at);
        Entry past = asked == null ? null : past(reference, asked);
        boolean wrong = !at.isBlank() && past == null;
        Entry entry = past == null ? register.entry(reference, null) : past;
        Vocabulary words = directory.words();
        Items<Filing> found = filings.get();
        List<Report> owed = reports.get().items();
        return new OrganizationView(
                entry,
                words,
                entry.authority() == null ? "" : agencies.name(entry.authority(), visit.language()),
                past == null ? null : asked,
                wrong ? Texts.in(OrganizationText.class, visit.language()).badDay() : null,
                owed,
                ReportChart.of(owed, visit.language()),
                found.items().stream().map(one -> FilingRow.of(one, words)).toList(),
                found.next() == null
                        ? null
                        : "/organizations/" + entry.reference() + "?filings="
                                + URLEncoder.encode(found.next(), StandardCharsets.UTF_8) + "#history");
    }

    /** Absent for a day the register says nothing of; that the organization is not known shows when today is asked for. */
    private @Nullable Entry past(String reference, LocalDate day) {
        try {
            return register.entry(reference, day.toString());
        } catch (Refused refused) {
            if (refused.status() != BAD && refused.status() != UNKNOWN) {
                throw refused;
            }
            return null;
        }
    }

    private static @Nullable LocalDate day(String at) {
        try {
            return at.isBlank() ? null : LocalDate.parse(at.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
