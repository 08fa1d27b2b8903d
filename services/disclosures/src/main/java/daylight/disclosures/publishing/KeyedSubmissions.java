package daylight.disclosures.publishing;

import daylight.kernel.idempotency.Claim;
import daylight.kernel.idempotency.Idempotency;
import daylight.kernel.idempotency.KeptAnswer;
import daylight.kernel.idempotency.KeyedRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Idempotency keys of a micro-batch: most submissions have none, and then this costs nothing. */
@ApplicationScoped
class KeyedSubmissions {
    private static final int PUBLISHED = 201;
    private static final int DUPLICATE = 409;

    private final Idempotency idempotency;
    private final NewRecords newRecords;

    KeyedSubmissions(Idempotency idempotency, NewRecords newRecords) {
        this.idempotency = idempotency;
        this.newRecords = newRecords;
    }

    /** Answers those that were sent before, into {@code outcomes}; the rest, to be acted upon, is returned. */
    List<Submission> claim(List<Submission> submissions, Map<Submission, PublishOutcome> outcomes) {
        Map<KeyedRequest, Submission> keyed = new LinkedHashMap<>();
        for (Submission one : submissions) {
            if (one.key() != null) {
                keyed.putIfAbsent(one.key(), one);
            }
        }
        if (keyed.isEmpty()) {
            return submissions;
        }
        List<Submission> claiming = List.copyOf(keyed.values());
        List<Claim> claims = idempotency.claim(List.copyOf(keyed.keySet()));
        for (int i = 0; i < claiming.size(); i++) {
            if (!(claims.get(i) instanceof Claim.Fresh)) {
                outcomes.put(claiming.get(i), before(claims.get(i)));
            }
        }
        return submissions.stream()
                .filter(one -> !outcomes.containsKey(one) && (one.key() == null || keyed.get(one.key()) == one))
                .toList();
    }

    private PublishOutcome before(Claim claim) {
        return switch (claim) {
            case Claim.Fresh ignored -> throw new IllegalArgumentException("Nothing was answered before");
            case Claim.Refused refused -> new PublishOutcome.KeyRefused(refused.refusal());
            case Claim.Answered(KeptAnswer answer)
            when answer.status() == DUPLICATE ->
                new PublishOutcome.Duplicate(newRecords.link(UUID.fromString(answer.content())));
            case Claim.Answered(KeptAnswer answer) ->
                new PublishOutcome.PublishedBefore(UUID.fromString(answer.content()));
        };
    }

    /** Keeps what was decided now. A twin, the same request twice in this batch, gets the outcome of the first. */
    void keep(List<Submission> submissions, List<Submission> acted, Map<Submission, PublishOutcome> outcomes) {
        Map<KeyedRequest, KeptAnswer> answers = new LinkedHashMap<>();
        for (Submission one : acted) {
            if (one.key() != null) {
                answers.put(one.key(), answer(Objects.requireNonNull(outcomes.get(one))));
            }
        }
        if (!answers.isEmpty()) {
            idempotency.keep(answers);
        }
        for (Submission one : submissions) {
            if (one.key() != null && !outcomes.containsKey(one)) {
                outcomes.put(one, twin(one.key(), submissions, outcomes));
            }
        }
    }

    private static PublishOutcome twin(
            KeyedRequest key, List<Submission> submissions, Map<Submission, PublishOutcome> outcomes) {
        PublishOutcome first = submissions.stream()
                .filter(other -> key.equals(other.key()) && outcomes.containsKey(other))
                .map(outcomes::get)
                .findFirst()
                .orElseThrow();
        return first instanceof PublishOutcome.Published published
                ? new PublishOutcome.PublishedBefore(published.record().id())
                : first;
    }

    private static KeptAnswer answer(PublishOutcome outcome) {
        return switch (outcome) {
            case PublishOutcome.Published published ->
                new KeptAnswer(PUBLISHED, published.record().id().toString());
            case PublishOutcome.Duplicate duplicate ->
                new KeptAnswer(DUPLICATE, duplicate.existing().id().toString());
            case PublishOutcome.PublishedBefore ignored -> throw new IllegalStateException("It was answered before");
            case PublishOutcome.KeyRefused ignored -> throw new IllegalStateException("It was refused before");
        };
    }
}
