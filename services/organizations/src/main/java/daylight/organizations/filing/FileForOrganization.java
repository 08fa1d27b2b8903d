package daylight.organizations.filing;

import daylight.kernel.ids.TimeOrderedIds;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.people.Account;
import daylight.organizations.register.Filing;
import daylight.organizations.register.FilingKind;
import daylight.organizations.register.FilingState;
import daylight.organizations.register.Filings;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Organizations;
import daylight.organizations.stored.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Takes a filing: what a registrar must see waits, what needs no decision has effect. */
@ApplicationScoped
class FileForOrganization {
    private static final Set<FilingKind> FOUR_EYES = EnumSet.of(FilingKind.REVOCATION);

    private final Organizations organizations;
    private final Filings filings;
    private final ReadFiling read;
    private final FilingFiles files;
    private final GiveEffect effect;
    private final RegisterDay day;
    private final Clock clock;
    private final TimeOrderedIds ids;

    FileForOrganization(
            Organizations organizations,
            Filings filings,
            ReadFiling read,
            FilingFiles files,
            GiveEffect effect,
            RegisterDay day,
            Clock clock) {
        this.organizations = organizations;
        this.filings = filings;
        this.read = read;
        this.files = files;
        this.effect = effect;
        this.day = day;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /**
     * Files what the body says.
     *
     * @throws FilingRefusal.NameWaits 409 when another change of name waits: each keeps a name from everybody else
     */
    @Transactional
    public UUID file(String key, byte[] body, Account account) {
        Organization organization = effect.catchUp(organizations.named(key).id());
        ReadFiling.Asked asked = read.read(body, organization, account);
        if (asked.kind() == FilingKind.CHANGE_OF_NAME && filings.waits(organization.id(), asked.kind())) {
            throw new FilingRefusal.NameWaits();
        }
        FilingState state = state(asked);
        Filing filing = filing(organization, asked, state, account.subject());
        filings.insert(filing, Effects.name(asked.content(), asked.kind(), organization));
        files.take(asked.attachments(), filing, organization, account);
        if (state == FilingState.EFFECTIVE) {
            effect.now(organization, filing);
        }
        return filing.id();
    }

    private FilingState state(ReadFiling.Asked asked) {
        if (FOUR_EYES.contains(asked.kind())) {
            return FilingState.AWAITING_SECOND;
        }
        boolean reviewed =
                asked.kind().by() == FilingKind.By.REPRESENTATIVE && !ReadFiling.AT_ONCE.contains(asked.kind());
        if (reviewed) {
            return FilingState.AWAITING_REVIEW;
        }
        return asked.effectiveOn().isAfter(day.today()) ? FilingState.SCHEDULED : FilingState.EFFECTIVE;
    }

    private Filing filing(Organization organization, ReadFiling.Asked asked, FilingState state, String account) {
        Instant now = clock.instant();
        boolean decided = state == FilingState.EFFECTIVE || state == FilingState.SCHEDULED;
        return new Filing(
                ids.next(),
                organization.id(),
                asked.kind(),
                state,
                StoredJson.tree(asked.content()),
                asked.reason(),
                asked.legalBasis(),
                asked.effectiveOn(),
                now,
                account,
                decided ? now : null,
                decided ? account : null,
                null,
                null,
                1);
    }
}
