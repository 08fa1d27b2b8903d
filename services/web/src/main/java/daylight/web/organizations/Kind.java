package daylight.web.organizations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of organization and what it must bring; each rule with its source in law.
 *
 * @param registrable whether one can apply for it here
 * @param supervised whether a supervising body must consent
 */
public record Kind(
        String code,
        @Nullable String parent,
        String nameEn,
        String nameZh,
        boolean registrable,
        boolean supervised,
        List<Rule> rules,
        List<Need> documents,
        List<Need> roles) {

    /** A rule in words. */
    public record Rule(String rule, String en, String zh, String source, String sourceZh) {}

    /** A document or a role of an officer. */
    public record Need(String code, String nameEn, String nameZh, boolean required) {}
}
