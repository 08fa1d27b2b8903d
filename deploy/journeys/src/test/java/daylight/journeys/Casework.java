package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What an investigator does with a case that is open at the desk. */
final class Casework {
    private Casework() {}

    /** Keeps working data, asks the reporter something, and takes the case. */
    static void asksBack(Visitor investigator) {
        investigator.enters("working-sums", "12,000").presses("Seal and keep");
        investigator
                .page()
                .waitForCondition(
                        () -> investigator.sees("#working-status").innerText().equals("Kept."));
        investigator.enters("working-agency", "Harbour Office");
        investigator.enters("reply-text", "Who keeps the second ledger?").presses("Seal and send");
        investigator
                .page()
                .waitForCondition(
                        () -> investigator.page().locator("[data-kind=reply]").count() == 1);
        assertThat(investigator.sees("[data-kind=reply] .dl-sealed__text").innerText())
                .isEqualTo("Who keeps the second ledger?");
        assertThat(investigator.sees("main").innerText()).contains("Acknowledged on", "Feedback by");
        investigator
                .page()
                .waitForCondition(
                        () -> investigator.page().locator("#working-sums").count() == 1);
        assertThat(investigator.page().inputValue("#working-sums")).isEqualTo("12,000");
        assertThat(investigator.page().inputValue("#working-agency"))
                .as("written before the reply, and not saved")
                .isEqualTo("Harbour Office");
        investigator.presses("Take this case");
        investigator
                .page()
                .waitForCondition(
                        () -> investigator.sees("#assignee").innerText().equals("investigator"));
    }

    /** Goes through all states to the last and publishes the outcome. */
    static void closes(Visitor investigator, String title) {
        for (String state : List.of("triaged", "in-inquiry", "substantiated")) {
            investigator.page().locator("#to").selectOption(state);
            investigator.presses("Change the state");
            investigator
                    .page()
                    .waitForCondition(() -> investigator
                                    .page()
                                    .locator("#to option[value='" + state + "']")
                                    .count()
                            == 0);
        }
        investigator.page().locator("#category").selectOption("bribery-national");
        investigator.page().locator("#agencySlug").selectOption("harbour-finance");
        investigator.enters("year", "2026");
        investigator
                .enters("titleEn", title)
                .enters("textEn", "Berths had been given out against cash. Those who took it were dismissed.");
        investigator.presses("Close and publish");
        investigator
                .page()
                .waitForCondition(
                        () -> investigator.sees("#case-state").innerText().equals("Closed"));
    }
}
