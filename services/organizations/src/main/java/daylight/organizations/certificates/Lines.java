package daylight.organizations.certificates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Lines of text on a page. A character that the font has not becomes a white square: the paper says that something is missing there, and the page behind the code has it. */
record Lines(PDPageContentStream content, PDType0Font font) {
    private static final String MISSING = "□";
    private static final float UNITS = 1_000;

    void at(String text, float x, float y, float size) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(printable(text));
        content.endText();
    }

    void centred(String text, float size, float y) throws IOException {
        at(text, (PDRectangle.A4.getWidth() - width(printable(text), size)) / 2, y, size);
    }

    /** Cut where it is too wide, between any two characters: names are short, and Chinese has no spaces. */
    List<String> wrapped(String text, float size, float most) throws IOException {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int point : printable(text).codePoints().toArray()) {
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

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / UNITS * size;
    }

    private String printable(String text) throws IOException {
        StringBuilder printable = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            String one = Character.toString(point);
            printable.append(has(one) ? one : MISSING);
        }
        return printable.toString();
    }

    private boolean has(String one) throws IOException {
        try {
            return font.encode(one).length > 0;
        } catch (IllegalArgumentException noGlyph) {
            return false;
        }
    }
}
