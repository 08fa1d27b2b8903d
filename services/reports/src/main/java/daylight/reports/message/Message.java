package daylight.reports.message;

import daylight.reports.keys.Hex32;
import daylight.reports.sealing.Shape;
import daylight.reports.sealing.SizeClass;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A sealed message as stored.
 *
 * @param number within its case, in the order of arrival
 * @param body the file
 * @param epoch of the roster it is sealed to now
 * @param sha256 of the file as it is now
 * @param firstSha256 of the file as it came
 */
public record Message(
        UUID id,
        UUID caseId,
        Kind kind,
        int number,
        UUID body,
        LocalDate day,
        SizeClass size,
        long epoch,
        Hex32 sha256,
        Hex32 firstSha256,
        long firstEpoch) {
    /** What a rewrapped file must look like. */
    public Shape shape() {
        return switch (kind) {
            case REPORT -> Shape.REPORT.only(size);
            case REPLY -> Shape.REPLY;
        };
    }
}
