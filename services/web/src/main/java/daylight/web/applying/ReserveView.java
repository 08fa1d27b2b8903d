package daylight.web.applying;

import daylight.web.organization.NameView;
import daylight.web.organizations.Reservation;
import daylight.web.organizations.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name to reserve, and those reserved already.
 *
 * @param checked with its verdict
 * @param done that a name was reserved just now
 * @param problem why it was not reserved
 */
public record ReserveView(
        NameView checked,
        List<Reservation> mine,
        Vocabulary words,
        @Nullable String done,
        @Nullable String problem) {}
