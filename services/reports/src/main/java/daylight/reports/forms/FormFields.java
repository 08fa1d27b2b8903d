package daylight.reports.forms;

import daylight.kernel.http.Bodies;
import daylight.kernel.input.TextRule;
import daylight.kernel.input.Texts;
import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import daylight.reports.keys.Hex32;
import daylight.reports.receipt.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form (application/x-www-form-urlencoded, or the small parts of a multipart), read in memory. Ask for each, then call {@link #finish}. */
final class FormFields {
    // 30,000 characters of four bytes, each written as three.
    private static final int MOST_BYTES = 400 * 1024;

    private final Map<String, List<String>> fields = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    FormFields(Map<String, String> fields) {
        fields.forEach((name, text) -> this.fields.put(name, List.of(text)));
    }

    /** @throws daylight.kernel.http.BodyTooLarge 413 */
    static FormFields read(InputStream body) throws IOException {
        // A character a byte: what the bytes say is read when they are decoded.
        String text = new String(Bodies.read(body, MOST_BYTES), StandardCharsets.ISO_8859_1);
        FormFields read = new FormFields(Map.of());
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", 50)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            read.put(name, equals < 0 ? "" : pair.substring(equals + 1));
        }
        return read;
    }

    private void put(String name, String encoded) {
        try {
            fields.computeIfAbsent(decoded(name), key -> new ArrayList<>()).add(decoded(encoded));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            refuse("form", "Is not encoded as a form, in UTF-8.");
        }
    }

    /** Whatever is not percent-encoded stands for itself. A report must not turn into question marks, so bytes that are no UTF-8 are refused. */
    private static String decoded(String encoded) throws CharacterCodingException {
        byte[] bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Of a field that is there more than once, the last counts; empty when there is none. */
    private String last(String name) {
        List<String> texts = fields.getOrDefault(name, List.of());
        return texts.isEmpty() ? "" : texts.getLast();
    }

    /** Every value of a field, as those of boxes that were ticked. */
    List<String> all(String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    Language language() {
        return Language.of(last("language"));
    }

    /** Tidied; null when it is absent or blank. */
    @Nullable
    String text(String name, TextRule rule) {
        String text = last(name).replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            return null;
        }
        String fault = Texts.fault(text, rule);
        if (fault != null) {
            refuse(name, fault);
        }
        return text;
    }

    @Nullable
    Hex32 hex(String name) {
        String text = last(name).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!Hex32.FORM.matcher(text).matches()) {
            refuse(name, Hex32.DETAIL);
        }
        return Hex32.parse(text);
    }

    /** A whole number from 1. */
    long requiredNumber(String name, long most) {
        long number = number(name, most, 0);
        if (number == 0) {
            refuse(name, "Is required: a whole number from 1 to " + most + ".");
        }
        return number;
    }

    /** A whole number from 0; the other when it is absent. */
    long number(String name, long most, long otherwise) {
        String text = last(name).strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,9}") || Long.parseLong(text) > most) {
            refuse(name, "Must be a whole number from 0 to " + most + ".");
            return otherwise;
        }
        return Long.parseLong(text);
    }

    void refuse(String name, String detail) {
        errors.add(new FieldError(name, detail));
    }

    /** @throws InvalidInput 422 with every fault */
    void finish() {
        if (!errors.isEmpty()) {
            throw InvalidInput.ofBody(errors);
        }
    }
}
