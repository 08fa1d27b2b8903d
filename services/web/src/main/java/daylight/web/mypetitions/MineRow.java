package daylight.web.mypetitions;

import daylight.web.petition.Stage;
import daylight.web.petitions.Petition;
import daylight.web.signing.Invitation;
import org.jspecify.annotations.Nullable;

/**
 * A petition of the reader's own.
 *
 * @param invitation the link for sponsors, while they are gathered
 */
public record MineRow(
        Petition petition,
        String agency,
        Stage stage,
        @Nullable Invitation invitation) {
    /** Whether anybody else can read it. */
    public boolean open() {
        return petition.times().openedAt() != null || petition.is("rejected");
    }

    public boolean gathering() {
        return petition.is("gathering-sponsors");
    }
}
