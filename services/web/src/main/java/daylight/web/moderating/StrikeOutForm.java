package daylight.web.moderating;

import daylight.web.disclosures.Problem.FieldError;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormField.Option;
import daylight.web.form.FormView;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Choices;
import daylight.web.petitions.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions as a form, and what the API takes of them. */
@ApplicationScoped
class StrikeOutForm {
    private final Choices choices;
    private final Visit visit;

    StrikeOutForm(Choices choices, Visit visit) {
        this.choices = choices;
        this.visit = visit;
    }

    FormView empty(Petition petition, String once) {
        List<Option> marks = List.of(
                new Option("", text().anyMark()),
                new Option("crowded-network", text().crowded()),
                new Option("disposable-address", text().disposable()),
                new Option("any", text().eitherMark()));
        return FormView.of(
                        text().title(),
                        text().lead(),
                        "/my/moderation/strike-out",
                        List.of(
                                FormField.line("from", text().from(), text().timeHint()),
                                FormField.line("to", text().to(), text().timeHint()),
                                FormField.line("domain", text().domain(), text().domainHint()),
                                FormField.line("network", text().network(), text().networkHint()),
                                FormField.choice("region", text().region(), "", choices.regions(text().anyRegion())),
                                FormField.choice("marks", text().marks(), "", marks),
                                FormField.area("reason", text().reason(), text().reasonHint())
                                        .needed()))
                .hiding(Map.of("reference", petition.reference(), "once", once));
    }

    List<FieldError> faults(FormView form, Entered entered) {
        List<FieldError> faults = new ArrayList<>(entered.missing(form.fields(), text().missing()));
        for (String name : List.of("from", "to")) {
            if (!entered.get(name).isEmpty() && instant(entered.get(name)).isEmpty()) {
                faults.add(new FieldError(name, text().notATime()));
            }
        }
        return faults;
    }

    static Map<String, Object> conditions(Entered entered, boolean dryRun) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        for (String name : List.of("from", "to")) {
            instant(entered.get(name)).ifPresent(time -> conditions.put(name, time));
        }
        for (String name : List.of("domain", "network", "region", "marks", "reason")) {
            if (!entered.get(name).isEmpty()) {
                conditions.put(name, entered.get(name));
            }
        }
        conditions.put("dryRun", dryRun);
        return conditions;
    }

    /** A time as a moderator writes it, in UTC, with or without a Z. */
    static Optional<String> instant(String entered) {
        try {
            return Optional.of(LocalDateTime.parse(entered.replace(' ', 'T').replaceAll("Z$", ""))
                    .toInstant(ZoneOffset.UTC)
                    .toString());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private StrikeText text() {
        return Texts.in(StrikeText.class, visit.language());
    }
}
