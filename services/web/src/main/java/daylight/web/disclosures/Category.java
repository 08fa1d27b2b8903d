package daylight.web.disclosures;

import org.jspecify.annotations.Nullable;

/**
 * A category of proactive disclosure.
 *
 * @param article20 the item of Article 20 of the Regulations on Open Government Information it comes from
 */
public record Category(
        String code, String en, String zh, @Nullable String article20) {}
