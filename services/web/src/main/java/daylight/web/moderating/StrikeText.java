package daylight.web.moderating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of striking signatures out. English stands here, Chinese in messages/strike_zh.properties. */
@MessageBundle("strike")
public interface StrikeText {
    @Message("Strike out signatures")
    String title();

    @Message("All that you say must hold for a signature to be struck out. It is counted first; nothing changes until"
            + " you confirm. Number and reason become public, names never do.")
    String lead();

    @Message("Signed from (UTC)")
    String from();

    @Message("Such as 2026-11-23T14:00")
    String timeHint();

    @Message("Signed before (UTC)")
    String to();

    @Message("Domain of the address")
    String domain();

    @Message("Such as example.com")
    String domainHint();

    @Message("An address of the network")
    String network();

    @Message("Such as 203.0.113.7; the last 30 days are known, by the first 24 bits of it, or 48 of IPv6")
    String networkHint();

    @Message("Place")
    String region();

    @Message("Any place")
    String anyRegion();

    @Message("Marked as")
    String marks();

    @Message("Any, marked or not")
    String anyMark();

    @Message("Many from one network at once")
    String crowded();

    @Message("Throw-away address")
    String disposable();

    @Message("Marked in any way")
    String eitherMark();

    @Message("Why, in public")
    String reason();

    @Message("What was seen; at most 1,000 characters")
    String reasonHint();

    @Message("Count them first")
    String count();

    @Message("{#if count == '1'}1 signature{#else}{count} signatures{/if} would be struck out")
    String counted(String count);

    @Message("They leave the count, publicly and with your reason. This cannot be taken back in bulk.")
    String countedLead();

    @Message("No signature meets these conditions, so there is nothing to strike out.")
    String none();

    @Message("Strike out {#if count == '1'}1 signature{#else}{count} signatures{/if}")
    String now(String count);

    @Message("Change the conditions")
    String change();

    @Message("Enter a time such as 2026-11-23T14:00")
    String notATime();

    @Message("Say why")
    String missing();

    @Message("It is being done. The public tally on the petition’s page grows as it goes.")
    String done();
}
