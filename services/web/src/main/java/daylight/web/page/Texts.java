package daylight.web.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Message bundles for code; templates reach them by their namespace. */
public final class Texts {
    private Texts() {}

    public static <T> T in(Class<T> bundle, Language language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.code()));
    }
}
