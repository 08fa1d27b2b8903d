package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The signed-in pages of the register owe everybody the same as the others; they need an application to show. */
@BesideOthers
@EnabledIf(value = "daylight.journeys.Portal#organizations", disabledReason = "This portal has no register yet")
class RegisterPagesJourney {
    @Test
    void every_page_of_applicants_representatives_and_registrars_serves_everybody() {
        String name = Applicant.name();
        String represented = RegisterApi.registeredBefore(Applicant.name(), 2023);
        List<String> faults = new ArrayList<>();
        try (Visitor citizen = Visitor.arrives();
                Visitor registrar = Visitor.arrives()) {
            citizen.signsIn("citizen").opens("/my/organizations/join?token=" + RegisterApi.invites(represented));
            citizen.presses("Accept").sees("#done");
            Applicant.begins(citizen, name);
            String application = "?application=" + citizen.page().url().replaceAll(".*application=", "");
            applying(citizen, application, faults);
            Applicant.fillsIn(citizen, "1 Quay");
            filledIn(citizen, application, faults);
            Applicant.submits(citizen);
            representing(citizen, represented, faults);
            deciding(registrar.signsIn("registrar"), application, represented, faults);
            assertThat(faults).isEmpty();
            assertThat(citizen.complaints()).isEmpty();
            assertThat(registrar.complaints()).isEmpty();
        }
    }

    private static void applying(Visitor citizen, String application, List<String> faults) {
        inspect(citizen, "/organizations/names?name=Reading+on+Quays&kind=foundation&region=110000", "reserve", faults);
        inspect(citizen, "/organizations/application" + application, "application-begun", faults);
        for (String step : List.of("name", "purposes", "seat", "funds", "people")) {
            inspect(citizen, "/organizations/step" + application + "&step=" + step, "step-" + step, faults);
        }
        citizen.opens("/my/organizations/application" + application);
    }

    private static void filledIn(Visitor citizen, String application, List<String> faults) {
        inspect(citizen, "/organizations/files" + application, "files", faults);
        inspect(citizen, "/organizations/review" + application, "review", faults);
        citizen.opens("/my/organizations/application" + application);
    }

    private static void representing(Visitor citizen, String represented, List<String> faults) {
        String organization = "?organization=" + represented;
        inspect(citizen, "/organizations", "mine", faults);
        inspect(citizen, "/organizations/representatives" + organization, "representatives", faults);
        inspect(citizen, "/organizations/filings" + organization, "filings", faults);
        inspect(citizen, "/organizations/filing" + organization + "&kind=annual-report", "filing-report", faults);
        inspect(
                citizen,
                "/organizations/filing" + organization + "&kind=change-of-officers",
                "filing-officers",
                faults);
        inspect(citizen, "/organizations/contest" + organization, "contest", faults);
        inspect(citizen, "/organizations/join?token=", "join-spent", faults);
    }

    private static void deciding(Visitor registrar, String application, String represented, List<String> faults) {
        String organization = "?organization=" + represented;
        inspect(registrar, "/register", "queue", faults);
        inspect(registrar, "/register/application" + application, "case", faults);
        inspect(registrar, "/register/filings", "desk-filings", faults);
        inspect(registrar, "/register/contests", "desk-contests", faults);
        inspect(registrar, "/register/organization" + organization, "desk-organization", faults);
        inspect(registrar, "/register/filing" + organization + "&kind=warning", "desk-warning", faults);
    }

    private static void inspect(Visitor visitor, String path, String name, List<String> faults) {
        Inspection.inspect(visitor, "/my" + path, "en-my-" + name, true, faults);
        Inspection.inspect(visitor, "/my/zh" + path, "zh-my-" + name, false, faults);
    }
}
