package daylight.disclosures.publishing;

import daylight.disclosures.record.RecordSnapshots;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Hands out short references without asking the database for each: a process takes a block of numbers at a time. Numbers of a block that was not used up are lost. */
@ApplicationScoped
class ReferenceSupply {
    private static final int BLOCK = 1_024;

    private final Jdbi jdbi;
    private long next;
    private long end;

    ReferenceSupply(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    synchronized String next() {
        if (next == end) {
            next = takeBlock() * BLOCK;
            end = next + BLOCK;
        }
        return RecordSnapshots.REFERENCES.of(next++);
    }

    private long takeBlock() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT nextval('record_reference_block')")
                .mapTo(Long.class)
                .one());
    }
}
