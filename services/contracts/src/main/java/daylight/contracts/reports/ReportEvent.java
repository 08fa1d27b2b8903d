package daylight.contracts.reports;

import daylight.contracts.Event;

/** What the reports service tells: nothing of a report, only what an investigator wrote for the public. */
public sealed interface ReportEvent extends Event permits OutcomePublished {
    String TOPIC = "daylight.reports";

    @Override
    default String topic() {
        return TOPIC;
    }
}
