package daylight.web.organizations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What filings are called. English stands here, Chinese in messages/filed_zh.properties. */
@MessageBundle("filed")
public interface FilingTerms {
    @Message("Registration")
    String registration();

    @Message("Change of name")
    String changeOfName();

    @Message("Change of seat")
    String changeOfDomicile();

    @Message("Change of purposes")
    String changeOfPurposes();

    @Message("Change of officers")
    String changeOfOfficers();

    @Message("Change of funds")
    String changeOfFunds();

    @Message("Change of the governing document")
    String changeOfGoverningDocument();

    @Message("Annual report")
    String annualReport();

    @Message("Warning")
    String warning();

    @Message("Entry in the list of abnormal operations")
    String abnormalListing();

    @Message("Removal from the list of abnormal operations")
    String abnormalRemoval();

    @Message("Suspension")
    String suspension();

    @Message("End of suspension")
    String endOfSuspension();

    @Message("Revocation of the registration")
    String revocation();

    @Message("Dissolution: liquidation begins")
    String dissolution();

    @Message("Step of the liquidation")
    String liquidationStep();

    @Message("End of the liquidation")
    String endOfLiquidation();

    @Message("Merger into another organization")
    String merger();

    @Message("Restoration")
    String restoration();

    @Message("Correction of the register")
    String correction();

    @Message("waits for a registrar")
    String awaitingReview();

    @Message("waits for a second registrar")
    String awaitingSecond();

    @Message("takes effect on its day")
    String scheduled();

    @Message("in effect")
    String effective();

    @Message("refused")
    String refused();

    @Message("retracted")
    String retracted();

    @Message("Name")
    String fieldName();

    @Message("Address")
    String fieldAddress();

    @Message("Region")
    String fieldRegion();

    @Message("Purposes")
    String fieldPurposes();

    @Message("Activities")
    String fieldScope();

    @Message("Officers")
    String fieldOfficers();

    @Message("Amount")
    String fieldAmount();

    @Message("Summary")
    String fieldSummary();

    @Message("Adopted on")
    String fieldAdopted();

    @Message("Year")
    String fieldYear();

    @Message("Income")
    String fieldIncome();

    @Message("Spending")
    String fieldSpending();

    @Message("Staff")
    String fieldStaff();

    @Message("Text")
    String fieldText();

    @Message("Into")
    String fieldInto();

    @Message("Now reads")
    String fieldValue();

    @Message("Part of the entry")
    String fieldField();

    @Message("Postcode")
    String fieldPostcode();

    @Message("Supervising body")
    String fieldSupervisingBody();

    @Message("Officer struck out")
    String fieldStruckOut();

    @Message("Currency")
    String fieldCurrency();
}
