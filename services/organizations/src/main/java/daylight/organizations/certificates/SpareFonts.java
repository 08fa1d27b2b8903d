package daylight.organizations.certificates;

import java.awt.geom.GeneralPath;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Outlines of characters that the font of the papers has not, from fonts of the machine: GB 18030 has 87,887 characters, and a name may have any of them. Outlines are drawn and nothing of these fonts is
 * embedded, so that fonts with Adobe's outlines will do as well. A file is opened when the first character is missing.
 */
final class SpareFonts implements Closeable {
    /** Of a collection for several regions the shapes of the mainland. */
    private static final String MAINLAND = "CJKsc";

    private final List<Path> files;
    private final List<Closeable> open = new ArrayList<>();
    private final List<TrueTypeFont> fonts = new ArrayList<>();

    /**
     * A drawn character.
     *
     * @param outline in units of which an em has {@code em}, the base line at 0
     * @param width in ems
     */
    record Outline(GeneralPath outline, float width, float em) {}

    /** @param files TrueType and OpenType fonts and collections, the best first; those that are not there are passed over */
    SpareFonts(List<Path> files) {
        this.files = files.stream().filter(Files::isReadable).toList();
    }

    /** The character from the first font that has it. */
    Optional<Outline> find(int point) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            if (i == fonts.size()) {
                fonts.add(read(files.get(i)));
            }
            TrueTypeFont font = fonts.get(i);
            int glyph = font.getUnicodeCmapLookup().getGlyphId(point);
            if (glyph != 0) {
                float em = font.getUnitsPerEm();
                return Optional.of(new Outline(outline(font, glyph), font.getAdvanceWidth(glyph) / em, em));
            }
        }
        return Optional.empty();
    }

    private static GeneralPath outline(TrueTypeFont font, int glyph) throws IOException {
        if (font instanceof OpenTypeFont adobe && adobe.isPostScript()) {
            CFFFont outlines = adobe.getCFF().getFont();
            boolean named = outlines.getCharset().isCIDFont();
            return outlines.getType2CharString(named ? outlines.getCharset().getCIDForGID(glyph) : glyph)
                    .getPath();
        }
        return font.getGlyph().getGlyph(glyph).getPath();
    }

    private TrueTypeFont read(Path file) throws IOException {
        if (!file.toString().endsWith(".ttc")) {
            TrueTypeFont font = new OTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
            open.add(font);
            return font;
        }
        TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
        open.add(collection);
        List<TrueTypeFont> all = new ArrayList<>();
        collection.processAllFonts(all::add);
        return all.stream().filter(SpareFonts::isOfTheMainland).findFirst().orElse(all.getFirst());
    }

    private static boolean isOfTheMainland(TrueTypeFont font) {
        try {
            return font.getName().contains(MAINLAND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Closeable one : open) {
            one.close();
        }
    }
}
