package daylight.organizations.officers;

import daylight.organizations.day.RegisterDay;
import daylight.organizations.kinds.Kind;
import daylight.organizations.people.LeadingPeople;
import daylight.organizations.register.RegisterRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether people may lead an organization: nobody who is banned, no legal representative of another where the kind allows one alone, nobody whose term is over. That changes while a matter is under way, so
 * it is asked when people are named, when it is submitted, and once more when it has effect.
 */
@ApplicationScoped
public class WhoMayLead {
    /**
     * Why somebody may not.
     *
     * @param officer place in the list, from 0
     * @param field {@code identity} or {@code until}
     */
    public record Fault(int officer, String field, String detail, String detailZh) {
        /** Of an officer of a filing or an application: {@code officers[0].identity}. */
        public String place() {
            return "officers[" + officer + "]." + field;
        }
    }

    private final LeadingPeople people;
    private final RegisterDay day;

    WhoMayLead(LeadingPeople people, RegisterDay day) {
        this.people = people;
        this.day = day;
    }

    /**
     * Today's faults.
     *
     * @param organization which they lead already, if it is registered
     */
    public List<Fault> faults(List<DraftOfficer> officers, Kind kind, @Nullable UUID organization) {
        List<Fault> faults = new ArrayList<>(banned(officers));
        faults.addAll(elsewhere(officers, kind, organization));
        LocalDate today = day.today();
        for (int i = 0; i < officers.size(); i++) {
            LocalDate until = officers.get(i).until();
            if (until != null && until.isBefore(today)) {
                faults.add(new Fault(i, "until", "Must not be past: the term is over.", "任期已届满。"));
            }
        }
        return faults;
    }

    /**
     * Before they become officers in this transaction: of two organizations that name one legal representative at once, the second waits and sees the first.
     *
     * @return why they may not; null when they may
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RegisterRefusal.@Nullable OfficerNotAdmitted refusal(
            List<DraftOfficer> officers, Kind kind, @Nullable UUID organization) {
        return refusal(faultsOfTaken(officers, kind, organization));
    }

    /** As {@link #refusal(List, Kind, UUID)}, of an organization that comes back with whom it had: a term that ended meanwhile is no fault, for nobody could name others. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RegisterRefusal.@Nullable OfficerNotAdmitted refusalToReturn(
            List<DraftOfficer> officers, Kind kind, UUID organization) {
        return refusal(faultsOfTaken(officers, kind, organization).stream()
                .filter(fault -> fault.field().equals("identity"))
                .toList());
    }

    private List<Fault> faultsOfTaken(List<DraftOfficer> officers, Kind kind, @Nullable UUID organization) {
        if (kind.governing().onlyOne()) {
            people.take(legal(officers));
        }
        return faults(officers, kind, organization);
    }

    private static RegisterRefusal.@Nullable OfficerNotAdmitted refusal(List<Fault> faults) {
        return faults.isEmpty()
                ? null
                : new RegisterRefusal.OfficerNotAdmitted(
                        faults.getFirst().officer() + 1,
                        faults.getFirst().detail(),
                        faults.getFirst().detailZh(),
                        faults);
    }

    private List<Fault> banned(List<DraftOfficer> officers) {
        Map<String, LeadingPeople.Ban> banned = people.banned(digests(officers), day.today());
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < officers.size(); i++) {
            LeadingPeople.Ban ban = banned.get(digest(officers.get(i)));
            if (ban != null) {
                faults.add(new Fault(
                        i,
                        "identity",
                        "Must not lead an organization until " + ban.until() + ": " + ban.source(),
                        ban.until() + "前不得担任社会组织负责人：" + ban.source()));
            }
        }
        return faults;
    }

    private List<Fault> elsewhere(List<DraftOfficer> officers, Kind kind, @Nullable UUID organization) {
        Set<String> elsewhere = kind.governing().onlyOne() ? people.elsewhere(legal(officers), organization) : Set.of();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < officers.size(); i++) {
            DraftOfficer one = officers.get(i);
            if (one.isLegalRepresentative() && elsewhere.contains(digest(one))) {
                faults.add(new Fault(
                        i,
                        "identity",
                        "Is the legal representative of another organization already.",
                        "已是其他社会组织的法定代表人。"));
            }
        }
        return faults;
    }

    private static Set<String> legal(List<DraftOfficer> officers) {
        return digests(
                officers.stream().filter(DraftOfficer::isLegalRepresentative).toList());
    }

    private static Set<String> digests(List<DraftOfficer> officers) {
        return officers.stream()
                .map(DraftOfficer::digest)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private static String digest(DraftOfficer one) {
        return Objects.requireNonNullElse(one.digest(), "");
    }
}
