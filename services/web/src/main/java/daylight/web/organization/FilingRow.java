package daylight.web.organization;

import daylight.web.organizations.Filing;
import daylight.web.organizations.FilingLines;
import daylight.web.organizations.FilingWords;
import daylight.web.organizations.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filing in a history, in words.
 *
 * @param decision why it was refused; null where it was not, or nobody said
 */
public record FilingRow(
        Filing filing,
        String kind,
        String state,
        @Nullable String decision,
        List<FilingLines.Line> lines,
        List<FileRow> files) {
    public static FilingRow of(Filing filing, Vocabulary words) {
        return new FilingRow(
                filing,
                FilingWords.kind(filing.kind(), words.language()),
                FilingWords.state(filing.state(), words.language()),
                filing.decision(words.language()),
                FilingLines.of(filing, words),
                filing.attachments().stream()
                        .map(one -> FileRow.of(one, words.language()))
                        .toList());
    }
}
