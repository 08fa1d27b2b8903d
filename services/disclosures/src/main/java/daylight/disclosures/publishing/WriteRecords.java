package daylight.disclosures.publishing;

import daylight.contracts.disclosures.DisclosureEvent;
import daylight.disclosures.record.Duplicates;
import daylight.disclosures.record.RecordLink;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes a micro-batch: records, versions, events and idempotency keys of all its requests in one transaction. */
@ApplicationScoped
class WriteRecords {
    /** A holder of a place that goes away between two statements frees it: then the record is tried again, this many times. */
    private static final int ROUNDS = 3;

    private final NewRecords newRecords;
    private final Duplicates duplicates;
    private final KeyedSubmissions keyed;
    private final Outbox outbox;

    WriteRecords(NewRecords newRecords, Duplicates duplicates, KeyedSubmissions keyed, Outbox outbox) {
        this.newRecords = newRecords;
        this.duplicates = duplicates;
        this.keyed = keyed;
        this.outbox = outbox;
    }

    /** Says what became of each, in the order given. */
    @Transactional
    public List<PublishOutcome> write(List<Submission> submissions) {
        Map<Submission, PublishOutcome> outcomes = new LinkedHashMap<>();
        List<Submission> fresh = keyed.claim(submissions, outcomes);
        List<Submission> waiting = fresh;
        for (int round = 0; round < ROUNDS && !waiting.isEmpty(); round++) {
            waiting = insert(waiting, outcomes);
        }
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("Records are refused as duplicates, but nothing holds their place");
        }
        outbox.append(events(outcomes));
        keyed.keep(submissions, fresh, outcomes);
        return submissions.stream().map(outcomes::get).toList();
    }

    /** Those left over were not stored, and yet no published record is like them. */
    private List<Submission> insert(List<Submission> submissions, Map<Submission, PublishOutcome> outcomes) {
        List<NewRecord> records = submissions.stream().map(Submission::record).toList();
        Set<UUID> stored = newRecords.insert(records);
        Map<UUID, List<RecordLink>> sameNumber = newRecords.sameNumber(askingForLinks(submissions));
        Map<UUID, RecordLink> holders = duplicates.holders(records.stream()
                .filter(record -> !stored.contains(record.id()))
                .map(NewRecord::candidate)
                .toList());
        List<Submission> left = new ArrayList<>();
        for (Submission one : submissions) {
            NewRecord record = one.record();
            RecordLink holder = holders.get(record.id());
            if (stored.contains(record.id())) {
                outcomes.put(
                        one, new PublishOutcome.Published(record, sameNumber.getOrDefault(record.id(), List.of())));
            } else if (holder != null) {
                outcomes.put(one, new PublishOutcome.Duplicate(holder));
            } else {
                left.add(one);
            }
        }
        return left;
    }

    private static List<NewRecord> askingForLinks(List<Submission> submissions) {
        return submissions.stream()
                .filter(Submission::asksForLinks)
                .map(Submission::record)
                .toList();
    }

    private static List<DisclosureEvent> events(Map<Submission, PublishOutcome> outcomes) {
        List<DisclosureEvent> events = new ArrayList<>();
        for (PublishOutcome outcome : outcomes.values()) {
            if (outcome instanceof PublishOutcome.Published published) {
                NewRecord record = published.record();
                events.add(record.hashed().event(record.content().agency()));
            }
        }
        return events;
    }
}
