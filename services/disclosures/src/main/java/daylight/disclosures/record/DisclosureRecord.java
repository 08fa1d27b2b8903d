package daylight.disclosures.record;

import java.time.Instant;
import java.util.UUID;

/**
 * A disclosure record, the aggregate: it decides which act may follow, numbers the versions and chains their hashes.
 *
 * <p>The text is not part of it: it lies in the versions.
 */
public final class DisclosureRecord {
    private final UUID id;
    private final String reference;
    private final String agency;
    private int version;
    private int textVersion;
    private RecordState state;
    private String hash;

    DisclosureRecord(
            UUID id, String reference, String agency, int version, int textVersion, RecordState state, String hash) {
        this.id = id;
        this.reference = reference;
        this.agency = agency;
        this.version = version;
        this.textVersion = textVersion;
        this.state = state;
        this.hash = hash;
    }

    /** The first version of a new record. */
    public static HashedVersion publish(UUID id, String reference, RecordContent content, Instant at) {
        return HashedVersion.of(new RecordVersion(id, reference, 1, RecordAct.PUBLISHED, at, content, null, null));
    }

    /**
     * Replaces the content.
     *
     * @throws RecordRefusal when the record is not published any more
     */
    public HashedVersion amend(RecordContent content, Grounds grounds, Instant at) {
        move(RecordAct.AMENDED);
        return next(new RecordVersion(id, reference, version + 1, RecordAct.AMENDED, at, content, grounds, hash));
    }

    /**
     * Takes the text from the public.
     *
     * @throws RecordRefusal when the record is not published any more
     */
    public HashedVersion withdraw(Grounds grounds, Instant at) {
        move(RecordAct.WITHDRAWN);
        return next(new RecordVersion(id, reference, version + 1, RecordAct.WITHDRAWN, at, null, grounds, hash));
    }

    /**
     * Takes the text from everyone.
     *
     * @throws RecordRefusal when the record is erased already
     */
    public HashedVersion erase(Grounds grounds, Instant at) {
        move(RecordAct.ERASED);
        return next(new RecordVersion(id, reference, version + 1, RecordAct.ERASED, at, null, grounds, hash));
    }

    private void move(RecordAct act) {
        state = RecordTransitions.after(state, act)
                .orElseThrow(() -> new RecordRefusal.WrongState(reference, state, act));
    }

    private HashedVersion next(RecordVersion made) {
        HashedVersion hashed = HashedVersion.of(made);
        version = made.version();
        textVersion = made.content() == null ? textVersion : version;
        hash = hashed.hash();
        return hashed;
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public String agency() {
        return agency;
    }

    public int version() {
        return version;
    }

    /** The version that holds the current text. */
    public int textVersion() {
        return textVersion;
    }

    public RecordState state() {
        return state;
    }

    public String hash() {
        return hash;
    }
}
