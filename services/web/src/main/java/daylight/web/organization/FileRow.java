package daylight.web.organization;

import daylight.web.organizations.FiledFile;
import daylight.web.page.Language;

/** A file of a filing, in words. */
public record FileRow(FiledFile file, String size) {
    public static FileRow of(FiledFile file, Language language) {
        return new FileRow(file, language.size(file.size()));
    }
}
