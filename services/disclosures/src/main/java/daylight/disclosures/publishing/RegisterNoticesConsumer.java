package daylight.disclosures.publishing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.contracts.organizations.Notice;
import daylight.contracts.organizations.OrganizationEvent;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.inbox.ProjectionConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Makes a record of each notice of the register of organizations, under the name of the registering authority. */
@ApplicationScoped
class RegisterNoticesConsumer implements ProjectionConsumer {
    private static final Set<String> TYPES =
            Set.of("OrganizationRegistered", "OrganizationChanged", "OrganizationPenalized", "OrganizationDissolved");

    /** Of a summary, in code points (RecordFields). Notices had their reasons in it once, and those are replayed. */
    private static final int LONGEST_SUMMARY = 2_000;

    private static final String CUT = "…";

    /** What is read of an event: it has a notice, whatever else it tells. */
    record Noticed(String reference, long version, LocalDate effective, Notice notice, Instant at) {}

    private final PublishForAgency publish;

    RegisterNoticesConsumer(PublishForAgency publish) {
        this.publish = publish;
    }

    @Override
    public String name() {
        return "disclosures-register-notices";
    }

    @Override
    public Set<String> topics() {
        return Set.of(OrganizationEvent.TOPIC);
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        events.stream().filter(event -> TYPES.contains(event.type())).forEach(event -> {
            Noticed noticed = event.as(Noticed.class);
            publish.publish(event, "organizations", noticed.notice().agency(), record(noticed));
        });
    }

    /** The record as the authority would have sent it. */
    private String record(Noticed noticed) {
        Notice notice = noticed.notice();
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("agency", notice.agency());
        record.put("category", notice.category());
        record.put("title", notice.title());
        String summary = cut(notice.summary());
        record.put("summary", summary);
        record.put("body", summary.equals(notice.summary()) ? notice.body() : notice.summary());
        // Two warnings have the same title and are two acts.
        record.put("documentNumber", noticed.reference() + "/" + noticed.version());
        record.put("sourceUrl", notice.url());
        record.put("effectiveFrom", noticed.effective().toString());
        record.put("firstPublished", publish.day(notice.agency(), noticed.at()).toString());
        return record.toString();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SUMMARY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SUMMARY - CUT.length())) + CUT;
    }
}
