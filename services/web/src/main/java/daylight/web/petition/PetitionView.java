package daylight.web.petition;

import daylight.web.form.FormView;
import daylight.web.petitions.Endorsement;
import daylight.web.petitions.Invalidation;
import daylight.web.petitions.Petition;
import daylight.web.petitions.Petition.Threshold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A petition's page.
 *
 * @param target signatures of the next threshold, or of the last one once all are reached; zero without any
 * @param address of this page, to share
 * @param reason why it was rejected, in the language of the page
 */
public record PetitionView(
        Petition petition,
        String agency,
        String region,
        Stage stage,
        long target,
        FormView form,
        Numbers numbers,
        List<Step> steps,
        String address,
        String mail,
        @Nullable String reason) {

    /**
     * How the signatures came.
     *
     * @param chart absent until a signature is counted
     * @param map absent where the places have no squares
     * @param invalidations the newest of them
     * @param moreInvalidations whether there are older ones
     * @param endorsements the newest of them
     * @param moreEndorsements whether there are older ones
     */
    public record Numbers(
            @Nullable CountChart chart,
            List<PlaceRow> places,
            @Nullable TileMap map,
            int notTold,
            boolean anySigned,
            List<Invalidation> invalidations,
            boolean moreInvalidations,
            List<Endorsement> endorsements,
            boolean moreEndorsements) {}

    /** A step of its life. */
    public record Step(String what, String when, @Nullable String reason) {}

    /** The bar never leaves its frame. */
    public long filled() {
        return Math.min(petition.signatures(), target);
    }

    public boolean counted() {
        return !petition.is("rejected") && petition.times().openedAt() != null;
    }

    public List<Threshold> thresholds() {
        return petition.thresholds();
    }
}
