package daylight.organizations.certificates;

import daylight.kernel.ids.ShortReferences;
import daylight.organizations.register.EntryView;
import daylight.organizations.register.OrganizationState;
import daylight.organizations.register.RegisterRefusal;
import daylight.organizations.register.ShowEntry;
import daylight.organizations.register.Where;
import daylight.organizations.stored.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Issues certificates and says whether they hold. */
@ApplicationScoped
class Certificates {
    private static final ShortReferences NUMBERS = new ShortReferences('C');

    private final Jdbi jdbi;
    private final ShowEntry show;
    private final Clock clock;

    Certificates(Jdbi jdbi, ShowEntry show, Clock clock) {
        this.jdbi = jdbi;
        this.show = show;
        this.clock = clock;
    }

    /** A certificate that was issued. */
    record Issued(String number, Instant at, Shown shown) {}

    private record Kept(UUID organization, String shown, Instant at) {}

    /**
     * The certificate of what the register says today; the same again while it says the same.
     *
     * @throws RegisterRefusal.NotFound 404 when there is no such organization
     * @throws RegisterRefusal.Foreign 409 for one of another register
     * @throws RegisterRefusal.NotNow 409 for one that may not act
     */
    @Transactional
    public Issued issue(String key) {
        EntryView entry = show.show(key, null);
        if (entry.code() == null) {
            throw new RegisterRefusal.Foreign();
        }
        OrganizationState state = OrganizationState.of(entry.state());
        if (state != OrganizationState.REGISTERED) {
            throw new RegisterRefusal.NotNow(state);
        }
        Shown shown = Shown.of(entry);
        String text = StoredJson.text(shown);
        Issued issued = issued(entry.id(), text, shown).orElseGet(() -> {
            insert(entry.id(), text);
            // Another request may have been quicker: then its number counts.
            return issued(entry.id(), text, shown).orElseThrow();
        });
        return issued;
    }

    /**
     * Whether a certificate holds.
     *
     * @throws RegisterRefusal.NotFound 404 when none has this number
     */
    CertificateView check(String typed) {
        String number = NUMBERS.parse(typed).orElseThrow(RegisterRefusal.NotFound::new);
        Kept kept = jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT organization_id, shown, issued_at FROM certificate WHERE number = :number")
                        .bind("number", number)
                        .map((row, context) -> new Kept(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getTimestamp(3).toInstant()))
                        .findOne())
                .orElseThrow(RegisterRefusal.NotFound::new);
        EntryView entry = show.show(kept.organization().toString(), null);
        boolean acts = OrganizationState.of(entry.state()) == OrganizationState.REGISTERED;
        boolean same = StoredJson.text(Shown.of(entry)).equals(kept.shown());
        return new CertificateView(
                number,
                acts && same,
                acts ? (same ? null : "The register says something else by now.") : "The organization may not act.",
                acts ? (same ? null : "登记内容已变更，请索取新的证书。") : "该组织目前不得开展活动。",
                kept.at(),
                new Where(entry.reference(), entry.name(), entry.code(), entry.state()),
                StoredJson.read(kept.shown(), Shown.class));
    }

    private Optional<Issued> issued(UUID organization, String text, Shown shown) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT number, issued_at FROM certificate WHERE organization_id = :organization AND shown ="
                                + " :shown")
                .bind("organization", organization)
                .bind("shown", text)
                .map((row, context) ->
                        new Issued(row.getString(1), row.getTimestamp(2).toInstant(), shown))
                .findOne());
    }

    private void insert(UUID organization, String text) {
        jdbi.useHandle(handle -> {
            long number = handle.createQuery("SELECT nextval('certificate_number')")
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("INSERT INTO certificate (number, organization_id, shown, issued_at) VALUES (:number,"
                            + " :organization, :shown, :now) ON CONFLICT DO NOTHING")
                    .bind("number", NUMBERS.of(number))
                    .bind("organization", organization)
                    .bind("shown", text)
                    .bind("now", clock.instant())
                    .execute();
        });
    }
}
