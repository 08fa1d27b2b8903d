package daylight.web.search;

import java.util.List;

/** A way to narrow the results: its values, each with how many results it keeps. */
public record Facet(String name, String title, List<Choice> choices) {

    /**
     * A link that changes the search.
     *
     * @param href plain path of the results with this choice made, or unmade where it is made already
     */
    public record Choice(String label, long count, String href, boolean chosen) {}
}
