package daylight.organizations.names;

import daylight.organizations.kinds.Kind;
import daylight.organizations.names.NameFindings.Clash;
import daylight.organizations.names.NameFindings.Similar;
import daylight.organizations.regions.Regions;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Where;
import daylight.organizations.wording.NameCore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out whether a name is free. Nothing is changed by asking. */
@ApplicationScoped
public class NameCheck {
    /** From here on a reader may take one for the other. */
    private static final int ALIKE = 80;

    private static final int SHOWN = 5;

    /**
     * What is asked.
     *
     * @param kind code; null while it is open
     * @param region code of the seat; null while it is open
     * @param account whose own reservation does not count; null for anybody
     * @param itself reference of the organization that wants to change to it; null for a new one
     */
    public record Question(
            String name,
            @Nullable String kind,
            @Nullable String region,
            @Nullable String account,
            @Nullable String itself) {}

    private final NameRules rules;
    private final KnownNames known;
    private final KeptNames kept;
    private final Regions regions;

    NameCheck(NameRules rules, KnownNames known, KeptNames kept, Regions regions) {
        this.rules = rules;
        this.known = known;
        this.kept = kept;
        this.regions = regions;
    }

    public NameFindings check(Question asked) {
        String name = asked.name().strip();
        List<Clash> clashes = rules.clashes(name, asked.kind(), asked.region());
        Optional<Where> holder = known.holder(name, asked.itself());
        holder.ifPresent(where -> clashes.add(taken(name, where)));
        kept.clash(name, asked.account(), asked.itself()).ifPresent(clashes::add);
        List<Similar> similar = similar(asked, holder.orElse(null));
        similar.stream().filter(one -> one.likeness() >= ALIKE).findFirst().ifPresent(one -> clashes.add(alike(one)));
        return NameFindings.of(asked.name(), clashes, similar);
    }

    /**
     * Whether an account may have a name, in short; in the transaction that keeps it, where others who want it wait.
     *
     * @param account whose own reservation is no clash
     */
    public NameOutcome check(String name, Kind kind, String region, String account) {
        return outcome(new Question(name, kind.code(), region, account, null));
    }

    /** Whether an organization may have a name instead of its own: its own is no clash, however it is written. In the transaction that keeps it. */
    public NameOutcome change(Organization of, String name, Kind kind, String account) {
        return outcome(new Question(name, kind.code(), of.region(), account, of.reference()));
    }

    private NameOutcome outcome(Question asked) {
        kept.turn(asked.name().strip());
        List<NameOutcome.Reason> reasons = check(asked).clashes().stream()
                .filter(Clash::blocking)
                .map(clash -> new NameOutcome.Reason(clash.reason(), clash.en(), clash.zh()))
                .toList();
        return reasons.isEmpty() ? new NameOutcome.Free() : new NameOutcome.Clashing(reasons);
    }

    private List<Similar> similar(Question asked, @Nullable Where holder) {
        // While the region is open, the name says where it is.
        String core = NameCore.of(
                asked.name(), asked.region() == null ? regions.mentioned(asked.name()) : regions.names(asked.region()));
        return known.similar(core).stream()
                .filter(one -> !one.where().equals(holder))
                .filter(one -> !one.where().reference().equals(asked.itself()))
                .limit(SHOWN)
                .toList();
    }

    private static Clash taken(String name, Where holder) {
        boolean same = name.equals(holder.name());
        return new Clash(
                "taken",
                true,
                same
                        ? "A registered organization has this name."
                        : "To a reader it is the same as \"" + holder.name() + "\", which is registered.",
                same ? "该名称已被登记。" : "与已登记的“" + holder.name() + "”在读者看来相同。",
                null,
                holder);
    }

    private static Clash alike(Similar one) {
        return new Clash(
                "similar",
                false,
                "\"" + one.where().name() + "\" is much like it; a registrar may ask for another name.",
                "与“" + one.where().name() + "”十分相似，登记机关可能要求更换。",
                null,
                one.where());
    }
}
