package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.today;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** What only the database knows or can be moved to: days that have passed, mails and events on their way. */
@ApplicationScoped
public class Tables {
    private final Jdbi jdbi;

    Tables(AgroalDataSource source) {
        this.jdbi = Jdbi.create(source).installPlugin(new PostgresPlugin());
    }

    /** The version of a filing there is now. */
    static long version(String filing) {
        return CDI.current()
                .select(Tables.class)
                .get()
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT version FROM filing WHERE id = :id")
                        .bind("id", UUID.fromString(filing))
                        .mapTo(Long.class)
                        .one());
    }

    /** Moves a registration back: the register is told of, as if the organization had been there so many days. */
    public void backdate(String reference, int days) {
        jdbi.useTransaction(handle -> {
            handle.execute("ALTER TABLE organization_version DISABLE TRIGGER organization_version_immutable");
            handle.execute(
                    "UPDATE organization_version SET effective_on = effective_on - ? WHERE organization_id = (SELECT id FROM organization WHERE reference = ?)",
                    days,
                    reference);
            handle.execute("ALTER TABLE organization_version ENABLE TRIGGER organization_version_immutable");
            handle.execute(
                    "UPDATE organization SET registered_on = registered_on - ? WHERE reference = ?", days, reference);
        });
    }

    public void moveDay(String filing, LocalDate day) {
        jdbi.useHandle(handle ->
                handle.execute("UPDATE filing SET effective_on = ? WHERE id = ?", day, UUID.fromString(filing)));
    }

    /** As if it had ended on a day. */
    public void end(String reference, String state, LocalDate day) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE organization SET state = ?, ended_on = ? WHERE reference = ?", state, day, reference));
    }

    public void due(String reference, LocalDate day) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE annual_report SET due_on = ? WHERE organization_id = (SELECT id FROM organization WHERE reference = ?)",
                day,
                reference));
    }

    public void endTermYesterday(String reference) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE representative SET until_day = ? WHERE until_day IS NOT NULL AND organization_id = (SELECT id FROM organization WHERE reference = ?)",
                today().minusDays(1),
                reference));
    }

    /** Mails that lead to the filings of an organization. */
    public int mails(String reference) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM mail WHERE body LIKE '%/my/organizations/filing%organization=' || :reference || '%'")
                .bind("reference", reference)
                .mapTo(Integer.class)
                .one());
    }

    /** Mails that lead to the public page of an organization. */
    public List<String> letters(String reference) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT body FROM mail WHERE body LIKE '%/organizations/' || :reference || E'\n%' ORDER BY id")
                .bind("reference", reference)
                .mapTo(String.class)
                .list());
    }

    /** Types of the events of an organization in their order, wherever the relay has them. */
    public List<String> events(String reference) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT type FROM (
                            SELECT type, aggregate_version FROM outbox WHERE aggregate_id = (SELECT id FROM organization WHERE reference = :reference)
                            UNION SELECT type, aggregate_version FROM outbox_archive WHERE aggregate_id = (SELECT id FROM organization WHERE reference = :reference)) AS e
                        ORDER BY aggregate_version
                        """)
                .bind("reference", reference)
                .mapTo(String.class)
                .list());
    }

    /** The last event of an organization as it is sent, wherever the relay has it. */
    public String lastEvent(String reference) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT payload FROM (
                            SELECT payload, aggregate_version FROM outbox WHERE aggregate_id = (SELECT id FROM organization WHERE reference = :reference)
                            UNION ALL SELECT payload, aggregate_version FROM outbox_archive WHERE aggregate_id = (SELECT id FROM organization WHERE reference = :reference)) AS e
                        ORDER BY aggregate_version DESC LIMIT 1
                        """)
                .bind("reference", reference)
                .mapTo(String.class)
                .one());
    }

    public Jdbi jdbi() {
        return jdbi;
    }
}
