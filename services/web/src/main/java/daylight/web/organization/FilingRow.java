package daylight.web.organization;

import daylight.web.organizations.Filing;
import daylight.web.organizations.FilingLines;
import daylight.web.organizations.FilingWords;
import daylight.web.organizations.Vocabulary;
import java.util.List;

/** A filing in a history, in words. */
public record FilingRow(Filing filing, String kind, String state, List<FilingLines.Line> lines, List<FileRow> files) {
    public static FilingRow of(Filing filing, Vocabulary words) {
        return new FilingRow(
                filing,
                FilingWords.kind(filing.kind(), words.language()),
                FilingWords.state(filing.state(), words.language()),
                FilingLines.of(filing, words),
                filing.attachments().stream()
                        .map(one -> FileRow.of(one, words.language()))
                        .toList());
    }
}
