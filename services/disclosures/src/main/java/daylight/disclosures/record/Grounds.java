package daylight.disclosures.record;

import org.jspecify.annotations.Nullable;

/**
 * Why a version after the first was made. Public for ever, also after an erasure.
 *
 * @param legalBasis the law that allows it: given for withdrawal and erasure
 * @param courtOrder the court and number of the order, where one ordered an erasure
 */
public record Grounds(
        String reason,
        @Nullable String legalBasis,
        @Nullable String courtOrder) {
    public static Grounds ofAmendment(String reason) {
        return new Grounds(reason, null, null);
    }
}
