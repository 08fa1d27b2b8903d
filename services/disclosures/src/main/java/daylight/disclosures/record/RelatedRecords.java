package daylight.disclosures.record;

import daylight.kernel.input.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Checks that links between records lead somewhere. */
@ApplicationScoped
public class RelatedRecords {
    private final Jdbi jdbi;

    RelatedRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Reports each id that no record has. */
    public void check(Fields in, List<UUID> related) {
        if (related.isEmpty()) {
            return;
        }
        Set<UUID> known = jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM record WHERE id = ANY(:ids)")
                .bindArray("ids", UUID.class, related.toArray())
                .mapTo(UUID.class)
                .set());
        for (int i = 0; i < related.size(); i++) {
            if (!known.contains(related.get(i))) {
                in.refuse("related[" + i + "]", "No record has this id.");
            }
        }
    }
}
