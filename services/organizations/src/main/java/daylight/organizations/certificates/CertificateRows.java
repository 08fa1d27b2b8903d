package daylight.organizations.certificates;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What a certificate says, row by row, between its title and its code: a long name and a long address are written smaller. */
final class CertificateRows {
    private static final float VALUES = 230;
    private static final float RIGHT = 72;
    private static final float WIDTH = PDRectangle.A4.getWidth() - VALUES - RIGHT;
    private static final float TOP = 650;
    private static final float BOTTOM = 220;
    private static final float TEXT = 12;
    private static final float SMALLEST = 6;
    private static final float LABEL = 9;
    /** Between two lines of {@link #TEXT}; between two rows there is half as much besides. */
    private static final float LINE = 19;

    private CertificateRows() {}

    /** @param left where the labels begin */
    static void draw(Map<String, String> rows, Lines lines, float left) throws IOException {
        float size = TEXT;
        while (size > SMALLEST && height(rows.values(), size, lines) > TOP - BOTTOM) {
            size--;
        }
        float y = TOP;
        for (Map.Entry<String, String> row : rows.entrySet()) {
            lines.at(row.getKey(), left, y, LABEL);
            for (String part : lines.wrapped(row.getValue(), size, WIDTH)) {
                lines.at(part, VALUES, y, size);
                y -= line(size);
            }
            y -= line(size) / 2;
        }
    }

    private static float height(Collection<String> values, float size, Lines lines) throws IOException {
        float height = 0;
        for (String value : values) {
            height += line(size) * (lines.wrapped(value, size, WIDTH).size() + 0.5f);
        }
        return height;
    }

    private static float line(float size) {
        return LINE * size / TEXT;
    }
}
