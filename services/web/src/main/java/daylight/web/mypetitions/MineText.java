package daylight.web.mypetitions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the reader’s own petitions. English stands here, Chinese in messages/mine_zh.properties. */
@MessageBundle("mine")
public interface MineText {
    @Message("My petitions")
    String title();

    @Message("Your account")
    String account();

    @Message("Petitions you wrote")
    String written();

    @Message("You have not written a petition yet. Write one, and it appears here with the link for its sponsors.")
    String none();

    @Message(
            "Its link for sponsors has ended: they had three months. It is deleted a month later. Write it again if it still"
                    + " matters.")
    String lapsed();

    @Message("Those before")
    String older();

    @Message("Start a petition")
    String start();

    @Message("{#if count == '1'}1 signature{#else}{count} signatures{/if}")
    String signatures(String count);

    @Message("{count} of 5 sponsors")
    String sponsors(int count);

    @Message("See its page")
    String see();

    @Message("Petitions you signed")
    String signed();

    @Message("We keep no list of what you signed: the key that tells signers apart is another for every petition. Enter"
            + " a petition’s reference to see whether your signature counts, or to take it back.")
    String signedLead();

    @Message("Reference of the petition")
    String reference();

    @Message("It stands on the petition’s page, such as P-4K7XQ2MD")
    String referenceHint();

    @Message("Look")
    String look();

    @Message("Sign this petition")
    String signTitle();

    @Message("You are signed in, so your signature counts at once. Your account’s confirmed address makes sure that one"
            + " person signs once.")
    String signLead();

    @Message("Sign")
    String sign();

    @Message("Your signature counts")
    String counts();

    @Message("One person, one signature. Nobody sees that you signed.")
    String countsLead();

    @Message("Take my signature back")
    String withdraw();

    @Message("It is not counted any more, and your name and address are deleted.")
    String withdrawLead();

    @Message("Your signature was taken back.")
    String withdrawn();

    @Message("This petition takes no signatures now.")
    String takesNone();

    @Message("Your account’s address is not confirmed yet. Confirm it, then you can sign at once; or sign by mail on"
            + " the petition’s page.")
    String notConfirmed();

    @Message("Endorse it for an organization")
    String endorse();

    @Message("You represent a registered organization. Its endorsement is public, with its name and what it says.")
    String endorseLead();

    @Message("Organization")
    String organization();

    @Message("What it says")
    String statement();

    @Message("At most 500 characters")
    String statementHint();

    @Message("Endorse publicly")
    String endorseNow();

    @Message("Withdraw the endorsement")
    String endorseNoMore();

    @Message("Endorsed publicly by {name}")
    String endorsedBy(String name);
}
