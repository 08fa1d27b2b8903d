package daylight.web.petition;

import daylight.web.disclosures.Agency;
import daylight.web.form.FormView;
import daylight.web.page.Language;
import daylight.web.page.Texts;
import daylight.web.page.Together;
import daylight.web.page.Visit;
import daylight.web.petition.PetitionView.Numbers;
import daylight.web.petitions.Choices;
import daylight.web.petitions.Directory;
import daylight.web.petitions.Endorsement;
import daylight.web.petitions.HourCount;
import daylight.web.petitions.Invalidation;
import daylight.web.petitions.Items;
import daylight.web.petitions.Petition;
import daylight.web.petitions.Petition.Rejection;
import daylight.web.petitions.Petition.Threshold;
import daylight.web.petitions.Petitions;
import daylight.web.petitions.Places;
import daylight.web.petitions.RejectionCode;
import daylight.web.signing.Invitation;
import daylight.web.signing.SignForm;
import daylight.web.signing.SigningText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Gathers a petition's page: its numbers are asked for at once, beside each other. */
@ApplicationScoped
class PetitionReading {
    private final Petitions petitions;
    private final Directory directory;
    private final Choices choices;
    private final Together together;
    private final Visit visit;
    private final Today today;
    private final String publicUrl;

    // Seven collaborators: a page of many parts is put together here.
    PetitionReading(
            @RestClient Petitions petitions,
            Directory directory,
            Choices choices,
            Together together,
            Visit visit,
            Today today,
            @ConfigProperty(name = "daylight.public-url") String publicUrl) {
        this.petitions = petitions;
        this.directory = directory;
        this.choices = choices;
        this.together = together;
        this.visit = visit;
        this.today = today;
        this.publicUrl = publicUrl;
    }

    PetitionView view(String reference) {
        Petition petition = petitions.petition(reference);
        Language language = visit.language();
        Agency agency = directory.agency(petition.agency());
        String name = directory.agencyName(petition.agency(), language);
        String path = language.path("/petitions/" + petition.reference());
        return new PetitionView(
                petition,
                name,
                directory.regionName(petition.region(), language),
                Stage.of(petition, name, language, today.of(agency)),
                target(petition),
                form(petition),
                numbers(petition, language),
                History.of(petition, language),
                publicUrl + path,
                Invitation.mail(petition.action(), publicUrl + path),
                reason(petition.rejection(), language));
    }

    private static long target(Petition petition) {
        return petition.ahead()
                .map(Threshold::signatures)
                .orElseGet(() -> petition.thresholds().stream()
                        .mapToLong(Threshold::signatures)
                        .max()
                        .orElse(0));
    }

    private FormView form(Petition petition) {
        SigningText text = Texts.in(SigningText.class, visit.language());
        return new SignForm(visit.language(), choices.regions(text.choose()))
                .empty(text.title(), text.lead(), "/petitions/" + petition.reference() + "/sign");
    }

    private Numbers numbers(Petition petition, Language language) {
        String id = petition.id();
        Supplier<Places> places = together.start(() -> petitions.byRegion(id));
        Supplier<Items<Invalidation>> struck = together.start(() -> petitions.invalidations(id));
        Supplier<Items<Endorsement>> endorsed = together.start(() -> petitions.endorsements(id));
        Items<HourCount> hours = petitions.history(id);
        return new Numbers(
                hours.items().isEmpty() ? null : CountChart.of(hours.items(), language),
                PlaceRow.of(places.get(), language),
                TileMap.of(places.get(), directory.regions(), language, Texts.in(NumbersText.class, language)),
                places.get().notTold(),
                petition.takenOverFrom() == null && places.get().total() > 0,
                struck.get().items(),
                struck.get().next() != null,
                endorsed.get().items(),
                endorsed.get().next() != null);
    }

    /** The sentence of the list, which stands there in both languages, and what the moderator added. */
    private @Nullable String reason(@Nullable Rejection rejection, Language language) {
        if (rejection == null) {
            return null;
        }
        return petitions.rejectionCodes().items().stream()
                .filter(one -> one.code().equals(rejection.code()))
                .findFirst()
                .map((RejectionCode one) -> language.either(one.en(), one.zh(), rejection.reason()))
                .orElse(rejection.reason());
    }
}
