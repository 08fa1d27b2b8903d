package daylight.web.petitions;

import java.time.LocalDate;

/**
 * What an agency owes a petition.
 *
 * @param kind response or hearing
 */
public record Duty(
        String petition, String reference, String action, String kind, LocalDate dueOn, boolean provisional) {
    public boolean hearing() {
        return kind.equals("hearing");
    }
}
