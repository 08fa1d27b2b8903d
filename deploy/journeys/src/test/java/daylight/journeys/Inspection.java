package daylight.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page owes everybody, looked at once: WCAG 2.2 AA as far as a machine can tell, and a phone's width. */
final class Inspection {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int PHONE = 360;
    private static final String AXE = AxeBuilder.getAxeScript();
    /** In the page itself: AxeBuilder opens another one for each run, for pages made of frames, which ours are not. */
    private static final String RUN = """
            async tags => {
              const found = await axe.run(document, {runOnly: tags, resultTypes: ['violations']});
              return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id} ${rule.help} ${node.html}`));
            }""";

    private Inspection() {}

    /** @param onPhone whether the rules are checked once more at a phone's width: for one of the languages, the markup being the same */
    static void inspect(Visitor visitor, String path, String name, boolean onPhone, List<String> faults) {
        visitor.resize(Visitor.WIDE);
        visitor.opens(path);
        look(visitor, path, name, onPhone, faults);
    }

    /** As it stands: a page that would not come back by its address. */
    static void look(Visitor visitor, String name, List<String> faults) {
        visitor.resize(Visitor.WIDE);
        look(visitor, name, name, false, faults);
    }

    private static void look(Visitor visitor, String place, String name, boolean onPhone, List<String> faults) {
        visitor.page().evaluate(AXE);
        axe(visitor.page(), place, faults);
        visitor.photographs(name + "-wide");
        visitor.resize(PHONE);
        visitor.photographs(name + "-narrow");
        visitor.resize(Visitor.NARROW);
        if (onPhone) {
            axe(visitor.page(), place + " on a phone", faults);
        }
        Object width = visitor.page().evaluate("document.documentElement.scrollWidth");
        if (width instanceof Number wide && wide.intValue() > Visitor.NARROW) {
            faults.add(place + " is " + wide + " wide on a screen of " + Visitor.NARROW);
        }
    }

    private static void axe(Page page, String place, List<String> faults) {
        for (Object fault : (List<?>) page.evaluate(RUN, WCAG)) {
            faults.add(place + ": " + fault);
        }
    }
}
