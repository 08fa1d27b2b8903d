package daylight.organizations.certificates;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Lines of text on a page. A character that the font has not is drawn from a spare font, with the character beside it for those who copy or listen; one that no font has becomes a white square: the paper says
 * that something is missing there, and the page behind the code has it.
 */
record Lines(PDPageContentStream content, PDType0Font font, SpareFonts spare) {
    private static final String MISSING = "□";
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final float UNITS = 1_000;

    void at(String text, float x, float y, float size) throws IOException {
        float right = x;
        StringBuilder run = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            Optional<SpareFonts.Outline> outline = spared(point);
            if (outline.isPresent()) {
                right = write(run, right, y, size);
                draw(point, outline.get(), right, y, size);
                right += outline.get().width() * size;
            } else {
                run.append(printable(point));
            }
        }
        write(run, right, y, size);
    }

    void centred(String text, float size, float y) throws IOException {
        at(text, (PDRectangle.A4.getWidth() - width(text, size)) / 2, y, size);
    }

    /** Cut where it is too wide, between any two characters: names are short, and Chinese has no spaces. */
    List<String> wrapped(String text, float size, float most) throws IOException {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            String next = Character.toString(point);
            if (!part.isEmpty() && width(part + next, size) > most) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(next);
        }
        parts.add(part.toString());
        return parts;
    }

    /** Writes what has gathered; where it ends. */
    private float write(StringBuilder run, float x, float y, float size) throws IOException {
        if (run.isEmpty()) {
            return x;
        }
        String text = run.toString();
        run.setLength(0);
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
        return x + font.getStringWidth(text) / UNITS * size;
    }

    private void draw(int point, SpareFonts.Outline outline, float x, float y, float size) throws IOException {
        COSDictionary said = new COSDictionary();
        said.setString(COSName.ACTUAL_TEXT, Character.toString(point));
        content.beginMarkedContent(SPAN, PDPropertyList.create(said));
        content.saveGraphicsState();
        float scale = size / outline.em();
        content.transform(new Matrix(scale, 0, 0, scale, x, y));
        trace(outline.outline().getPathIterator(null));
        content.fill();
        content.restoreGraphicsState();
        content.endMarkedContent();
    }

    private void trace(PathIterator path) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            int last = 0;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                // PDF has cubic curves alone.
                case PathIterator.SEG_QUADTO -> {
                    content.curveTo(
                            third(x, at[0]), third(y, at[1]), third(at[2], at[0]), third(at[3], at[1]), at[2], at[3]);
                    last = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    last = 4;
                }
                default -> content.closePath();
            }
            x = at[last];
            y = at[last + 1];
        }
    }

    /** Two thirds of the way from an end to the control point. */
    private static float third(float end, float control) {
        return end + (control - end) * 2 / 3;
    }

    private float width(String text, float size) throws IOException {
        float width = 0;
        for (int point : text.codePoints().toArray()) {
            Optional<SpareFonts.Outline> outline = spared(point);
            width += outline.isPresent() ? outline.get().width() : font.getStringWidth(printable(point)) / UNITS;
        }
        return width * size;
    }

    private Optional<SpareFonts.Outline> spared(int point) throws IOException {
        return has(Character.toString(point)) ? Optional.empty() : spare.find(point);
    }

    private String printable(int point) throws IOException {
        String one = Character.toString(point);
        return has(one) ? one : MISSING;
    }

    private boolean has(String one) throws IOException {
        try {
            return font.encode(one).length > 0;
        } catch (IllegalArgumentException noGlyph) {
            return false;
        }
    }
}
