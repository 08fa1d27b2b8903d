package daylight.organizations.register;

import daylight.contracts.organizations.Notice;
import daylight.kernel.time.WrittenDates;
import daylight.organizations.day.RegisterConfig;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Writes the public notice of an act, in the language of the register and in the other beside it. It names the organization and no person: of reasons only those of a registrar are published, for who files for an organization writes of people, and
 * nobody reads it before.
 */
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
                both(words.english(), words.chinese(), " / ") + (chineseFirst() ? "：" : ": ") + after.name(),
                both(english(words, after, filing), chinese(words, after, filing), "\n"),
                why(filing),
                url + "/organizations/" + after.reference());
    }

    private static String english(FilingWords words, Organization after, Filing filing) {
        return "%s: %s (%s), with effect on %s. State: %s."
                .formatted(
                        words.english(),
                        after.name(),
                        number(after),
                        WrittenDates.english(filing.effectiveOn()),
                        after.state().code());
    }

    private static String chinese(FilingWords words, Organization after, Filing filing) {
        return "%s：%s（%s），%s起生效。状态：%s。"
                .formatted(
                        words.chinese(),
                        after.name(),
                        number(after),
                        WrittenDates.chinese(filing.effectiveOn()),
                        FilingWords.chinese(after.state()));
    }

    private boolean chineseFirst() {
        return config.language() == RegisterConfig.Language.ZH;
    }

    private String both(String english, String chinese, String between) {
        return chineseFirst() ? chinese + between + english : english + between + chinese;
    }

    /** As the registrar wrote it, once: nobody translates a decision. */
    private @Nullable String why(Filing filing) {
        if (filing.kind().by() != FilingKind.By.REGISTRAR || filing.reason() == null) {
            return null;
        }
        String basis = filing.legalBasis();
        return both("Reason", "理由", " / ")
                + ": "
                + filing.reason()
                + (basis == null ? "" : "\n" + both("Legal basis", "依据", " / ") + ": " + basis);
    }

    private static String number(Organization one) {
        return Objects.requireNonNullElse(one.code(), Objects.requireNonNullElse(one.foreignNumber(), one.reference()));
    }
}
