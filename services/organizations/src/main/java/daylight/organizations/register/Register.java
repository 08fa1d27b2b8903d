package daylight.organizations.register;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one who writes in the register: row, version of the day, who leads, and the event with its notice, in the caller's transaction. */
@ApplicationScoped
public class Register {
    /**
     * What a filing with effect makes of an organization.
     *
     * @param mergedInto the organization it became part of; null to leave it as it is
     * @param changed which parts of the entry
     */
    public record Effect(
            Entry entry, boolean abnormal, @Nullable UUID mergedInto, List<String> changed) {}

    private final Organizations organizations;
    private final Filings filings;
    private final EntryVersions versions;
    private final Notices notices;
    private final EntryIndex index;
    private final Outbox outbox;
    private final Clock clock;
    private final TimeOrderedIds ids;

    Register(
            Organizations organizations,
            Filings filings,
            EntryVersions versions,
            Notices notices,
            EntryIndex index,
            Outbox outbox,
            Clock clock) {
        this.organizations = organizations;
        this.filings = filings;
        this.versions = versions;
        this.notices = notices;
        this.index = index;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /**
     * Enters an organization.
     *
     * @param by the account that decided
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Organization enter(String code, Entry entry, LocalDate on, String by) {
        Instant now = clock.instant();
        Organization organization = new Organization(
                ids.next(),
                organizations.nextReference(),
                code,
                null,
                entry.name(),
                entry.kind(),
                entry.region(),
                OrganizationState.REGISTERED,
                false,
                on,
                null,
                null,
                1);
        UniqueName.guard(() -> organizations.insert(organization, index.of(organization, entry)));
        Filing filing = registration(organization.id(), on, by, now);
        filings.insert(filing);
        versions.keep(organization, entry, filing, null);
        outbox.append(new RegisterEvents(organization, filing, notices.of(organization, filing), now).registered());
        return organization;
    }

    /**
     * Gives a filing effect on a locked organization.
     *
     * @throws RegisterRefusal.NotNow 409 when the state does not admit it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Organization apply(Organization before, Filing filing, Effect effect) {
        Instant now = clock.instant();
        RegisterTransitions.Edge edge = RegisterTransitions.edge(before.state(), filing.kind())
                .orElseThrow(() -> new RegisterRefusal.NotNow(before.state()));
        Organization after = after(before, edge.to(), filing.effectiveOn(), effect);
        UniqueName.guard(() -> organizations.update(after, index.of(after, effect.entry())));
        versions.keep(after, effect.entry(), filing, after.name().equals(before.name()) ? null : before.name());
        outbox.append(new RegisterEvents(after, filing, notices.of(after, filing), now).of(edge, effect.changed()));
        return after;
    }

    private static Organization after(Organization before, OrganizationState to, LocalDate on, Effect effect) {
        Entry entry = effect.entry();
        LocalDate ended = to.ended() && before.endedOn() == null ? on : before.endedOn();
        UUID merged = effect.mergedInto() == null ? before.mergedInto() : effect.mergedInto();
        return new Organization(
                before.id(),
                before.reference(),
                before.code(),
                before.foreignNumber(),
                entry.name(),
                before.kind(),
                entry.region(),
                to,
                effect.abnormal(),
                before.registeredOn(),
                to.ended() ? ended : null,
                to.ended() ? merged : null,
                before.version() + 1);
    }

    private Filing registration(UUID organization, LocalDate on, String by, Instant now) {
        return new Filing(
                ids.next(),
                organization,
                FilingKind.REGISTRATION,
                FilingState.EFFECTIVE,
                JsonNodeFactory.instance.objectNode(),
                null,
                null,
                on,
                now,
                by,
                now,
                by,
                null,
                null,
                1);
    }
}
