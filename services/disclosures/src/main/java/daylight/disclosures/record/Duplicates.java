package daylight.disclosures.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds what stands in the way of a record. That nothing can slip through is the matter of two unique indexes. */
@ApplicationScoped
public class Duplicates {
    private final Jdbi jdbi;

    Duplicates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The published record of the agency that has the same number and title, or the same text.
     *
     * @param except the record that is about to be amended
     */
    public Optional<RecordLink> holder(String agency, RecordKeys keys, @Nullable UUID except) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, reference, title FROM record
                        WHERE agency = :agency AND state = 'published' AND id IS DISTINCT FROM :except
                          AND (numbered_title = decode(:numberedTitle, 'hex') OR content = decode(:content, 'hex'))
                        ORDER BY id LIMIT 1
                        """)
                .bind("agency", agency)
                .bind("except", except)
                .bind("numberedTitle", keys.numberedTitle())
                .bind("content", keys.content())
                .map((row, context) -> new RecordLink(
                        row.getObject("id", UUID.class), row.getString("reference"), row.getString("title")))
                .findOne());
    }
}
