package daylight.web.petition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around a petition’s numbers. English stands here, Chinese in messages/numbers_zh.properties. */
@MessageBundle("numbers")
public interface NumbersText {
    @Message("Signatures over time")
    String overTime();

    @Message("The line climbs to {#if count == '1'}1 signature{#else}{count} signatures{/if} between {from} and {to}.")
    String chartSays(String count, String from, String to);

    @Message("Period (UTC)")
    String period();

    @Message("New")
    String added();

    @Message("Together")
    String together();

    @Message("No signature has been counted yet. The first appears here within two seconds of its confirmation.")
    String noSignature();

    @Message("Signatures by place")
    String byPlace();

    @Message("Place")
    String place();

    @Message(
            "A place with fewer than five signatures is not named: so small a number could point at people. Where the total"
                    + " would reveal it, another place is left out with it.")
    String suppression();

    @Message("The places are not told: so few signatures would point at people.")
    String allSuppressed();

    @Message("Map of squares of {place}: signatures by place")
    String tilesTitle(String place);

    @Message("Most signatures: {places}. ")
    String tilesMost(String places);

    @Message("Blank: none, or not told. ")
    String tilesBlank();

    @Message("The table has all.")
    String tilesTable();

    @Message("{name}: {count}")
    String tileSays(String name, String count);

    @Message("at least {count}")
    String atLeast(String count);

    @Message("Signatures")
    String signatures();

    @Message("; ")
    String semicolon();

    @Message("Each square is a place, roughly where it lies; the darker, the more signatures.")
    String tilesLead();

    @Message("{from} to {to}")
    String range(String from, String to);

    @Message("none")
    String nobody();

    @Message("none, or not told")
    String noneOrUntold();

    @Message("Its signatures were counted on the site it was taken over from:")
    String countedElsewhere();

    @Message("As a table:")
    String asTable();

    @Message("The newest hundred stand here; all of them as data:")
    String newestOnly();

    @Message("Struck out")
    String struckOut();

    @Message("{count} signatures are not in the count, because moderators struck them out:")
    String struckOutLead(String count);

    @Message("{count} on {date}: {reason}")
    String struckOutLine(String count, String date, String reason);
}
