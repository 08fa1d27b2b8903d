package daylight.organizations.day;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** Whose register it is. */
@ConfigMapping(prefix = "daylight.register")
public interface RegisterConfig {
    /** Where the authority's days begin and end: a filing has effect on a day of law, not at a moment. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    /** The language of the register: its notices are published in this one, with the other beside it. */
    @WithDefault("zh")
    Language language();

    /** Languages of notices. */
    enum Language {
        EN,
        ZH
    }

    /** Slug of the registering authority among the agencies of disclosures: its notices are published under that name. */
    @WithDefault("civil-affairs")
    String agency();

    /** Font files of this machine for characters on certificates that the built-in font has not, the best first; those that are not there are passed over. Debian has these in fonts-noto-cjk and fonts-hanazono. */
    @WithDefault("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc,"
            + "/usr/share/fonts/truetype/hanazono/HanaMinA.ttf,"
            + "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf")
    List<Path> spareFonts();
}
