package daylight.web.mypetitions;

import daylight.web.petitions.Endorsement;
import daylight.web.petitions.Petition;
import daylight.web.petitions.Representation;
import daylight.web.petitions.Signed;
import java.util.List;

/**
 * Signing as a citizen.
 *
 * @param confirmed whether the account's address is known to be theirs
 * @param signed how their signature stands
 * @param withdrawn whether it was just taken back
 * @param organizations those the reader speaks for
 * @param endorsements theirs
 */
public record SignOwnView(
        Petition petition,
        boolean confirmed,
        Signed signed,
        boolean withdrawn,
        List<Representation> organizations,
        List<Endorsement> endorsements) {
    /** Whether one of the reader's organizations stands there already. */
    public boolean endorsed(String organization) {
        return endorsements.stream().anyMatch(one -> one.organization().equals(organization));
    }
}
