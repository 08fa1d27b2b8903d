package daylight.organizations.register;

import daylight.contracts.organizations.Notice;
import daylight.organizations.day.RegisterConfig;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes the public notice of an act, in both languages. It names the organization and no person. */
@Singleton
class Notices {
    private static final String REGISTRATIONS = "licences";
    private static final String PENALTIES = "penalties";

    private final RegisterConfig config;
    private final String url;

    Notices(RegisterConfig config, @ConfigProperty(name = "daylight.public-url") String url) {
        this.config = config;
        this.url = url;
    }

    Notice of(Organization after, Filing filing) {
        FilingWords words = FilingWords.of(filing.kind());
        return new Notice(
                config.agency(),
                words.penalty() ? PENALTIES : REGISTRATIONS,
                words.english() + " / " + words.chinese() + ": " + after.name(),
                english(words, after, filing) + "\n" + chinese(words, after, filing),
                url + "/organizations/" + after.reference());
    }

    private static String english(FilingWords words, Organization after, Filing filing) {
        return "%s: %s (%s), with effect on %s. State: %s."
                        .formatted(
                                words.english(),
                                after.name(),
                                number(after),
                                filing.effectiveOn(),
                                after.state().code())
                + told(" Reason: %s.", filing.reason())
                + told(" Legal basis: %s.", filing.legalBasis());
    }

    private static String chinese(FilingWords words, Organization after, Filing filing) {
        return "%s：%s（%s），%s起生效。状态：%s。"
                        .formatted(
                                words.chinese(),
                                after.name(),
                                number(after),
                                filing.effectiveOn(),
                                FilingWords.chinese(after.state()))
                + told("理由：%s。", filing.reason())
                + told("依据：%s。", filing.legalBasis());
    }

    private static String number(Organization one) {
        return Objects.requireNonNullElse(one.code(), Objects.requireNonNullElse(one.foreignNumber(), one.reference()));
    }

    private static String told(String form, @Nullable String what) {
        return what == null ? "" : form.formatted(what);
    }
}
