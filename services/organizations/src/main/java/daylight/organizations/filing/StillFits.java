package daylight.organizations.filing;

import daylight.kernel.problems.RefusalException;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.names.NameCheck;
import daylight.organizations.names.NameOutcome;
import daylight.organizations.officers.DraftOfficer;
import daylight.organizations.officers.WhoMayLead;
import daylight.organizations.register.AutomaticDecision;
import daylight.organizations.register.Entry;
import daylight.organizations.register.EntryVersions;
import daylight.organizations.register.Filing;
import daylight.organizations.register.FilingKind;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Organizations;
import daylight.organizations.register.RegisterRefusal;
import daylight.organizations.register.RegisterTransitions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Whether a filing fits the register as it is by now: meanwhile others were given the name, somebody was banned, or the organization it becomes part of ended. The organization is taken. */
@ApplicationScoped
class StillFits {
    /**
     * What stands in the way.
     *
     * @param why for who filed it, and whoever reads of it
     * @param refusal for who acts on it
     */
    record Misfit(AutomaticDecision why, RefusalException refusal) {}

    private final NameCheck names;
    private final WhoMayLead who;
    private final Organizations organizations;
    private final EntryVersions versions;
    private final Kinds kinds;
    private final Jdbi jdbi;

    StillFits(
            NameCheck names,
            WhoMayLead who,
            Organizations organizations,
            EntryVersions versions,
            Kinds kinds,
            Jdbi jdbi) {
        this.names = names;
        this.who = who;
        this.organizations = organizations;
        this.versions = versions;
        this.kinds = kinds;
        this.jdbi = jdbi;
    }

    /**
     * Checks it.
     *
     * @throws RefusalException 409 when it does not fit
     */
    void check(Organization organization, Filing filing) {
        Misfit misfit = misfit(organization, filing);
        if (misfit != null) {
            throw misfit.refusal();
        }
    }

    @Nullable
    Misfit misfit(Organization organization, Filing filing) {
        if (RegisterTransitions.edge(organization.state(), filing.kind()).isEmpty()) {
            return new Misfit(
                    AutomaticDecision.ofState(organization.state()), new RegisterRefusal.NotNow(organization.state()));
        }
        return switch (Effects.content(filing)) {
            case FilingContent.NewName(String name) -> name(organization, filing, name);
            case FilingContent.Correction(String field, String value, Integer year) ->
                CorrectedField.of(field) == CorrectedField.NAME ? name(organization, filing, value) : null;
            case FilingContent.NewOfficers(List<Entry.Officer> officers) -> officers(organization, officers);
            case FilingContent.Merger merger -> merger(merger);
            case FilingContent.Nothing nothing ->
                filing.kind() == FilingKind.RESTORATION ? back(organization, filing) : listed(organization, filing);
            case FilingContent.NewSeat seat -> null;
            case FilingContent.NewPurposes purposes -> null;
            case FilingContent.NewFunds funds -> null;
            case FilingContent.NewGoverningDocument document -> null;
            case FilingContent.Report report -> null;
            case FilingContent.Told told -> null;
        };
    }

    /** Two may have been filed for one day, and one measure is told of once. */
    private static @Nullable Misfit listed(Organization organization, Filing filing) {
        boolean on = filing.kind() == FilingKind.ABNORMAL_LISTING && organization.abnormal();
        boolean off = filing.kind() == FilingKind.ABNORMAL_REMOVAL && !organization.abnormal();
        return on || off ? new Misfit(AutomaticDecision.ofNothingNew(), new FilingRefusal.WithoutEffect()) : null;
    }

    /** What comes back comes back as it was: its name may be another's by now, and who led it may be banned, or lead another. */
    private @Nullable Misfit back(Organization organization, Filing filing) {
        Misfit taken = name(organization, filing, organization.name());
        return taken == null
                ? misfit(who.refusalToReturn(
                        drafts(versions.current(organization.id()).officers()),
                        kinds.named(organization.kind()),
                        organization.id()))
                : taken;
    }

    private @Nullable Misfit name(Organization organization, Filing filing, String name) {
        // Rules about names may have changed since an organization that comes back was given its own.
        boolean back = filing.kind() == FilingKind.RESTORATION;
        NameOutcome outcome = names.change(organization, name, kinds.named(organization.kind()), filing.filedBy());
        return outcome instanceof NameOutcome.Clashing(List<NameOutcome.Reason> reasons)
                ? reasons.stream()
                        .filter(reason -> !back || reason.code().equals("taken"))
                        .map(reason -> new Misfit(
                                AutomaticDecision.ofName(reason.en(), reason.zh()), new RegisterRefusal.NameTaken()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private @Nullable Misfit officers(Organization organization, List<Entry.Officer> officers) {
        return misfit(who.refusal(drafts(officers), kinds.named(organization.kind()), organization.id()));
    }

    private static List<DraftOfficer> drafts(List<Entry.Officer> officers) {
        return officers.stream().map(DraftOfficer::of).toList();
    }

    private static @Nullable Misfit misfit(RegisterRefusal.@Nullable OfficerNotAdmitted refusal) {
        return refusal == null ? null : new Misfit(refusal.decision(), refusal);
    }

    /** One merger after the other: of two that are each to become part of the other, the second sees that the first ended. */
    private @Nullable Misfit merger(FilingContent.Merger merger) {
        jdbi.useHandle(handle -> handle.execute("SELECT pg_advisory_xact_lock(hashtext('mergers of organizations'))"));
        Organization into = organizations.named(merger.organization().toString());
        return into.state().ended()
                ? new Misfit(AutomaticDecision.ofOther(into.state()), new RegisterRefusal.NotNow(into.state()))
                : null;
    }
}
