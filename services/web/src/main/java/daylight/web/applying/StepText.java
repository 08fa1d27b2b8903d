package daylight.web.applying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the steps of an application. English stands here, Chinese in messages/steps_zh.properties. */
@MessageBundle("steps")
public interface StepText {
    @Message("Save and go on")
    String save();

    @Message("Save and go back to the steps")
    String saveBack();

    @Message("Add another officer")
    String another();

    @Message("(optional)")
    String optional();

    @Message("Enter this; it is needed.")
    String missing();

    @Message("Enter a whole number, such as 12000.")
    String notANumber();

    @Message("It was saved in another window meanwhile. What you entered is below; save it again to keep it.")
    String stale();

    @Message("The registrar asks to correct")
    String points();

    @Message("Name in full")
    String name();

    @Message("As it shall stand in the register")
    String nameHint();

    @Message("Is it free?")
    String checkName();

    @Message("Kind")
    String kind();

    @Message("It decides which rules apply")
    String kindHint();

    @Message("Region")
    String region();

    @Message("Where it will be registered")
    String regionHint();

    @Message("City or county")
    String place();

    @Message("Its six-digit division code (GB/T 2260), unless the organization is registered with the province")
    String placeHint();

    @Message("Must lie in the region chosen above.")
    String otherRegion();

    @Message("{count} officers are saved; this page has room for {most}. Save this step with a program.")
    String tooManyOfficers(String count, int most);

    @Message("Choose")
    String choose();

    @Message("Purposes")
    String purposes();

    @Message("What the organization is for, as in its governing document")
    String purposesHint();

    @Message("Activities")
    String scope();

    @Message("What it will do")
    String scopeHint();

    @Message("Supervising body")
    String supervisingBody();

    @Message("The authority that consented, where the kind needs one")
    String supervisingBodyHint();

    @Message("Address of the seat")
    String address();

    @Message("Postcode")
    String postcode();

    @Message("The premises are")
    String premises();

    @Message("Registered funds")
    String amount();

    @Message("In whole yuan")
    String amountHint();

    @Message("Where they come from")
    String sources();
}
