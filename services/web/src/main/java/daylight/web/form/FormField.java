package daylight.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param hint below the label; empty for none
 * @param choices of a CHOICE, or what is suggested; else empty
 * @param error what is wrong with the value, else absent
 */
public record FormField(
        String name,
        Kind kind,
        String label,
        String hint,
        boolean required,
        List<Option> choices,
        String value,
        @Nullable String error) {

    /** How a field is entered. */
    public enum Kind {
        LINE,
        NUMBER,
        AREA,
        LONG_AREA,
        DATE,
        CHOICE,
        SUGGESTED
    }

    /** A value to choose and what it is called. */
    public record Option(String value, String label) {}

    public static FormField line(String name, String label, String hint) {
        return new FormField(name, Kind.LINE, label, hint, false, List.of(), "", null);
    }

    /** A whole number: a line with the keys for digits. */
    public static FormField number(String name, String label, String hint) {
        return new FormField(name, Kind.NUMBER, label, hint, false, List.of(), "", null);
    }

    public static FormField area(String name, String label, String hint) {
        return new FormField(name, Kind.AREA, label, hint, false, List.of(), "", null);
    }

    public static FormField longArea(String name, String label, String hint) {
        return new FormField(name, Kind.LONG_AREA, label, hint, false, List.of(), "", null);
    }

    public static FormField date(String name, String label, String hint) {
        return new FormField(name, Kind.DATE, label, hint, false, List.of(), "", null);
    }

    public static FormField choice(String name, String label, String hint, List<Option> choices) {
        return new FormField(name, Kind.CHOICE, label, hint, false, choices, "", null);
    }

    /** A line for anything, with values to choose from as one writes. */
    public static FormField suggested(String name, String label, String hint, List<Option> choices) {
        return new FormField(name, Kind.SUGGESTED, label, hint, false, choices, "", null);
    }

    public FormField needed() {
        return new FormField(name, kind, label, hint, true, choices, value, error);
    }

    public FormField with(String entered, @Nullable String wrong) {
        return new FormField(name, kind, label, hint, required, choices, entered, wrong);
    }

    /** Not named is: templates take that for equality. */
    public boolean looks(String other) {
        return kind.name().equals(other);
    }

    /** Rows of a text box. */
    public int rows() {
        return kind == Kind.LONG_AREA ? 16 : 4;
    }

    /** The value as a reader knows it: the label of what was chosen. */
    public String shown() {
        return choices.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** The ids of what describes the field, for assistive technology. */
    public String describedBy() {
        String hinted = hint.isEmpty() ? "" : name + "-hint";
        String wrong = error == null ? "" : name + "-error";
        return (hinted + " " + wrong).strip();
    }
}
