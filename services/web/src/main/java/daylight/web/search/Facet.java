package daylight.web.search;

import java.util.List;

/** A way to narrow the results: its values, each with how many results it keeps. */
public record Facet(String name, String title, List<Choice> choices) {
    private static final int SHOWN = 8;

    /** The values shown at once: those chosen, and the first of the others. */
    public List<Choice> first() {
        return choices.stream()
                .filter(choice -> choice.chosen() || choices.indexOf(choice) < SHOWN)
                .toList();
    }

    /** The values behind a fold. */
    public List<Choice> rest() {
        List<Choice> first = first();
        return choices.stream().filter(choice -> !first.contains(choice)).toList();
    }

    /**
     * A link that changes the search.
     *
     * @param href plain path of the results with this choice made, or unmade where it is made already
     */
    public record Choice(String label, long count, String href, boolean chosen) {}
}
