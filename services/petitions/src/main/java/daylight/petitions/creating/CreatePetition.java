package daylight.petitions.creating;

import daylight.contracts.petitions.PetitionDrafted;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.mail.MailQueue;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.letters.Letters;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionState;
import daylight.petitions.petition.Petitions;
import daylight.petitions.petition.SearchTerms;
import daylight.petitions.signing.AuthorMails;
import daylight.petitions.signing.EmailAddress;
import daylight.petitions.signing.Signer;
import daylight.petitions.signing.SignerKeys;
import daylight.petitions.signing.SigningToken.Purpose;
import daylight.petitions.signing.SigningTokens;
import daylight.petitions.signing.SubmitPetition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes a petition down. A signed-in author's begins to gather sponsors at once, another's when the address is confirmed. */
@ApplicationScoped
class CreatePetition {
    private static final Duration LINK_HOLDS = Duration.ofDays(3);

    private final Petitions petitions;
    private final SignerKeys keys;
    private final SubmitPetition submit;
    private final SigningTokens tokens;
    private final MailQueue mails;
    private final AuthorMails limit;
    private final Letters letters;
    private final Outbox outbox;
    private final Jdbi jdbi;
    private final Clock clock;
    private final TimeOrderedIds ids;

    // Many collaborators: this is where key, state, mail and event of a new petition meet.
    CreatePetition(
            Petitions petitions,
            SignerKeys keys,
            SubmitPetition submit,
            SigningTokens tokens,
            MailQueue mails,
            AuthorMails limit,
            Letters letters,
            Outbox outbox,
            Jdbi jdbi,
            Clock clock) {
        this.petitions = petitions;
        this.keys = keys;
        this.submit = submit;
        this.tokens = tokens;
        this.mails = mails;
        this.limit = limit;
        this.letters = letters;
        this.outbox = outbox;
        this.jdbi = jdbi;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /**
     * Creates.
     *
     * @param account subject of the author's account; null without one
     */
    @Transactional
    public Petition create(NewPetition asked, @Nullable String account) {
        Instant now = clock.instant();
        UUID id = ids.next();
        insert(id, petitions.nextReference(), asked, account, now);
        keys.create(id);
        Petition draft = petitions.begin(id, now);
        outbox.append(new PetitionDrafted(id, draft.version(), draft.reference(), draft.agency(), draft.region(), now));
        if (account != null) {
            return submit.submit(draft);
        }
        if (asked.address() != null) {
            mail(draft, asked.address(), now);
        }
        return draft;
    }

    /** Above the day's limit none goes, without a word: the answer tells nothing of an address. The draft is forgotten with those whose link expired. */
    private void mail(Petition draft, EmailAddress address, Instant now) {
        if (limit.mayMail(address, now)) {
            Signer author = keys.signer(draft.id(), address);
            String token = tokens.write(Purpose.CONFIRM_PETITION, author, now.plus(LINK_HOLDS));
            mails.add(List.of(letters.confirmPetition(address.text(), draft, token)));
        }
    }

    private void insert(UUID id, String reference, NewPetition asked, @Nullable String account, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO petition (id, reference, state, version, action, background, details, agency, region,"
                                + " creator_account, creator_address, creator_name, created_at, updated_at, search)"
                                + " VALUES (:id, :reference, :state, 1, :action, :background, :details, :agency, :region,"
                                + " :account, :address, :name, :now, :now, " + SearchTerms.VECTOR + ")")
                .bind("id", id)
                .bind("reference", reference)
                .bind("state", PetitionState.DRAFT.code())
                .bind("action", asked.action())
                .bind("background", asked.background())
                .bind("details", asked.details())
                .bind("agency", asked.agency())
                .bind("region", asked.region())
                .bind("account", account)
                .bind(
                        "address",
                        asked.address() == null ? null : asked.address().text())
                .bind("name", asked.name())
                .bind("now", now)
                .bind("text", asked.text())
                .bindArray("pairs", String.class, SearchTerms.indexed(asked.text()))
                .execute());
    }
}
