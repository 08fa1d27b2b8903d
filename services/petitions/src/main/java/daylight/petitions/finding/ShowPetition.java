package daylight.petitions.finding;

import daylight.petitions.counting.Count;
import daylight.petitions.counting.CountBoard;
import daylight.petitions.finding.PetitionView.Act;
import daylight.petitions.finding.PetitionView.Answer;
import daylight.petitions.finding.PetitionView.AskForInformation;
import daylight.petitions.finding.PetitionView.Rejection;
import daylight.petitions.finding.PetitionView.Times;
import daylight.petitions.letters.Pages;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import daylight.petitions.petition.RejectionCode;
import daylight.petitions.petition.Thresholds;
import daylight.petitions.petition.Thresholds.Threshold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows one petition. */
@ApplicationScoped
public class ShowPetition {
    /** What belongs to several petitions. */
    private record Parts(
            Map<UUID, List<Threshold>> thresholds, Map<UUID, List<Answer>> answers, Map<UUID, List<Act>> acts) {}

    private final Petitions petitions;
    private final Thresholds thresholds;
    private final PetitionParts parts;
    private final CountBoard board;
    private final Pages pages;
    private final Clock clock;

    ShowPetition(
            Petitions petitions,
            Thresholds thresholds,
            PetitionParts parts,
            CountBoard board,
            Pages pages,
            Clock clock) {
        this.petitions = petitions;
        this.thresholds = thresholds;
        this.parts = parts;
        this.board = board;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The public view.
     *
     * @throws PetitionRefusal.NotFound 404 when there is none in public
     * @throws PetitionRefusal.Withheld 410 when only its reason is public
     */
    @Transactional
    public PetitionView show(String idOrReference) {
        Petition petition = petitions
                .find(idOrReference)
                .filter(one -> one.state().isPublic())
                .orElseThrow(PetitionRefusal.NotFound::new);
        if (petition.withheld()) {
            throw new PetitionRefusal.Withheld(petition);
        }
        return view(petition);
    }

    /**
     * The id of one whose text is public.
     *
     * @throws PetitionRefusal.NotFound 404 when there is none
     */
    UUID shown(String idOrReference) {
        return petitions
                .find(idOrReference)
                .filter(petition -> petition.state().isPublic() && !petition.withheld())
                .map(Petition::id)
                .orElseThrow(PetitionRefusal.NotFound::new);
    }

    /** The view whatever the state, for those who may see it. */
    @Transactional
    public PetitionView view(Petition petition) {
        return views(List.of(petition)).getFirst();
    }

    /** The same of several, in as many questions as for one. */
    @Transactional
    public List<PetitionView> views(List<Petition> all) {
        List<UUID> ids = all.stream().map(Petition::id).toList();
        Parts of = new Parts(thresholds.of(ids), parts.answers(ids), parts.acts(ids));
        return all.stream()
                .map(petition -> view(petition, board.of(petition.id()), of))
                .toList();
    }

    private PetitionView view(Petition petition, Count count, Parts of) {
        return new PetitionView(
                petition.id(),
                petition.reference(),
                pages.petition(petition.reference()),
                petition.state().code(),
                petition.version(),
                petition.revision(),
                petition.action(),
                petition.background(),
                petition.details(),
                petition.agency(),
                petition.region(),
                petition.sponsors(),
                count.total(),
                count.invalidated(),
                petition.takesSignatures(clock.instant()),
                petition.takenOverFrom(),
                new Times(petition.createdAt(), petition.openedAt(), petition.closesAt(), petition.closedAt()),
                rejection(petition),
                askForInformation(petition),
                of.thresholds().getOrDefault(petition.id(), List.of()),
                of.answers().getOrDefault(petition.id(), List.of()),
                of.acts().getOrDefault(petition.id(), List.of()));
    }

    private static @Nullable Rejection rejection(Petition petition) {
        RejectionCode code = petition.rejection();
        return code == null
                ? null
                : new Rejection(code.code(), code.sentence(), code.chinese(), blankless(petition.rejectionDetails()));
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static @Nullable AskForInformation askForInformation(Petition petition) {
        if (!RejectionCode.ASK_FOR_INFORMATION.code().equals(petition.rejectionCode())) {
            return null;
        }
        String details = petition.details() == null ? "" : "\n\n" + petition.details();
        return new AskForInformation(petition.agency(), petition.action(), petition.background() + details);
    }
}
