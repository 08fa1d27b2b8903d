package daylight.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A record's text in readable pieces: paragraphs, lists, and headings where a line looks like one as official texts write them.
 *
 * @param contents the headings, when the text is long enough to want a list of them; else empty
 */
public record ReadableText(List<Block> blocks, List<Block> contents) {
    /** Below this many characters a reader sees the whole at a glance. */
    private static final int LONG = 1_500;

    private static final int MOST_HEADINGS = 60;
    private static final int LONGEST_HEADING = 60;

    private static final Pattern CHINESE =
            Pattern.compile("(第[一二三四五六七八九十百零〇\\d]+[编章节部分][\\s　].*|第[一二三四五六七八九十百零〇]+[编章节]|[一二三四五六七八九十]{1,3}、.*)");
    private static final Pattern ENGLISH = Pattern.compile(
            "((?:Part|Chapter|Section|Annex|Schedule|Appendix) [0-9A-Z]+\\b.*|#{1,3} .*|\\d{1,2}\\.? [A-Z].*)");
    private static final Pattern ITEM = Pattern.compile("[-•·] ?(?=\\S)");
    private static final Pattern HASHES = Pattern.compile("^#{1,3} ");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；;,，.!?！？：:]$");

    /**
     * A heading, a list or a paragraph.
     *
     * @param anchor of a heading, else empty
     * @param items of a list, else empty
     */
    public record Block(String text, String anchor, List<String> items) {
        public boolean heading() {
            return !anchor.isEmpty();
        }

        static Block paragraph(String text) {
            return new Block(text, "", List.of());
        }

        static Block list(List<String> items) {
            return new Block("", "", List.copyOf(items));
        }
    }

    public static ReadableText of(String body) {
        List<Block> blocks = new ArrayList<>();
        List<Block> headings = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line :
                body.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            if (ITEM.matcher(line).lookingAt()) {
                items.add(line.substring(1).strip());
                continue;
            }
            endList(items, blocks);
            if (looksLikeHeading(line)) {
                Block heading =
                        new Block(HASHES.matcher(line).replaceFirst(""), "part-" + (headings.size() + 1), List.of());
                headings.add(heading);
                blocks.add(heading);
            } else {
                blocks.add(Block.paragraph(line));
            }
        }
        endList(items, blocks);
        boolean listed = body.length() >= LONG && headings.size() >= 3 && headings.size() <= MOST_HEADINGS;
        return new ReadableText(List.copyOf(blocks), listed ? List.copyOf(headings) : List.of());
    }

    private static void endList(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(Block.list(items));
            items.clear();
        }
    }

    private static boolean looksLikeHeading(String line) {
        return line.length() <= LONGEST_HEADING
                && !SENTENCE_END.matcher(line).matches()
                && (CHINESE.matcher(line).matches() || ENGLISH.matcher(line).matches());
    }
}
