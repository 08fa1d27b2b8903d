package daylight.web.moderating;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.FormField.Option;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Language;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petition.Stage;
import daylight.web.petition.Today;
import daylight.web.petitions.Directory;
import daylight.web.petitions.Items;
import daylight.web.petitions.ModeratorActs;
import daylight.web.petitions.Petition;
import daylight.web.petitions.Petitions;
import daylight.web.petitions.RejectionCode;
import daylight.web.petitions.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Gathers a petition for the desk, and takes its lock on the way. */
@ApplicationScoped
class CaseReading {
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();

    /**
     * What the lock means.
     *
     * @param says in words; absent where there is nothing to decide
     */
    private record Held(@Nullable String says, boolean mine) {}

    private final ModeratorActs acts;
    private final Petitions petitions;
    private final Directory directory;
    private final Reader reader;
    private final Visit visit;
    private final Today today;

    CaseReading(
            @RestClient ModeratorActs acts,
            @RestClient Petitions petitions,
            Directory directory,
            Reader reader,
            Visit visit,
            Today today) {
        this.acts = acts;
        this.petitions = petitions;
        this.directory = directory;
        this.reader = reader;
        this.visit = visit;
        this.today = today;
    }

    CaseView view(String asked, @Nullable String problem, Map<String, String> entered, String done) {
        Petition petition = acts.petition(reader.bearer(), asked);
        Language language = visit.language();
        String agency = directory.agencyName(petition.agency(), language);
        Stage stage = Stage.of(petition, agency, language, today.of(directory.agency(petition.agency())));
        Held held = hold(petition);
        return new CaseView(
                petition,
                agency,
                directory.regionName(petition.region(), language),
                stage,
                acts.notes(reader.bearer(), petition.reference()).items(),
                codes(),
                held.says(),
                held.mine(),
                UUID.randomUUID().toString(),
                problem,
                entered,
                done.isEmpty() || done.equals("note") ? null : text().done(stage.label()));
    }

    Frame frame() {
        QueueText text = Texts.in(QueueText.class, visit.language());
        return visit.privateFrame(new Crumb("/my", text.account()), new Crumb("/my/moderation", text.title()));
    }

    /** Only a petition that waits is locked by being read; one in public is locked by the act itself. */
    private Held hold(Petition petition) {
        if (!petition.is("awaiting-moderation") && !petition.is("flagged")) {
            return new Held(null, true);
        }
        try {
            String until = visit.language()
                    .moment(acts.lock(reader.bearer(), petition.reference()).until());
            return new Held(text().locked(until), true);
        } catch (Refused refused) {
            if (refused.status() != CONFLICT) {
                throw refused;
            }
            return new Held(text().lockedByOther(until(petition)), false);
        }
    }

    private String until(Petition petition) {
        String cursor = null;
        do {
            Items<Waiting> page = acts.queue(reader.bearer(), cursor);
            for (Waiting one : page.items()) {
                if (one.id().equals(petition.id()) && one.lockedUntil() != null) {
                    return visit.language().moment(one.lockedUntil());
                }
            }
            cursor = page.next();
        } while (cursor != null);
        return "";
    }

    private List<Option> codes() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", text().chooseCode()));
        for (RejectionCode code : petitions.rejectionCodes().items()) {
            String reason = visit.language().either(code.en(), code.zh(), code.code());
            options.add(new Option(code.code(), code.hidden() ? text().hiddenCode(reason) : reason));
        }
        return List.copyOf(options);
    }

    private ModeratingText text() {
        return Texts.in(ModeratingText.class, visit.language());
    }
}
