package daylight.disclosures.record;

import daylight.kernel.security.Caller;
import daylight.kernel.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds a record that someone is about to change, and whether they may. */
@ApplicationScoped
public class RecordAccess {
    private final Records records;
    private final RecordSnapshots snapshots;

    RecordAccess(Records records, RecordSnapshots snapshots) {
        this.records = records;
        this.snapshots = snapshots;
    }

    /**
     * Finds the id behind an id or short reference.
     *
     * @throws RecordRefusal when no record has it
     */
    public UUID id(String key) {
        return snapshots.resolve(key).orElseThrow(RecordRefusal.Unknown::new);
    }

    /**
     * Locks the record for the rest of the transaction.
     *
     * @throws RecordRefusal when there is none, or it belongs to an agency the caller does not act for
     */
    public DisclosureRecord lock(UUID id, Caller caller) {
        DisclosureRecord record = records.lock(id).orElseThrow(RecordRefusal.Unknown::new);
        if (!mayActFor(record.agency(), caller)) {
            throw new RecordRefusal.OtherAgency();
        }
        return record;
    }

    /** Administrators act for every agency, others for the one in their token. */
    public static boolean mayActFor(String agency, Caller caller) {
        return caller.has(Roles.ADMIN) || caller.actsFor(agency);
    }
}
