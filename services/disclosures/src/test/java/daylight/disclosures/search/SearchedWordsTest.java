package daylight.disclosures.search;

import static daylight.disclosures.search.OwnRecords.ids;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.indexing.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How words, numbers and signs in two languages are understood. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class SearchedWordsTest {
    @Inject
    RecordFixture records;

    private OwnRecords own;

    @BeforeEach
    void givenAnAgency() {
        own = OwnRecords.in(records);
    }

    @Test
    void aWordIsFoundByItsStemAndMarked() {
        UUID id = own.put("title", "Whistleblowers were <b>retaliated</b> against", "body", "Nothing of note.");
        JsonPath found = own.search("q", "whistleblower retaliation");
        assertThat(found.getString("items[0].id")).isEqualTo(id.toString());
        assertThat(found.getString("items[0].highlights.title[0]"))
                .isEqualTo("<mark>Whistleblowers</mark> were &lt;b&gt;<mark>retaliated</mark>&lt;&#x2F;b&gt; against");
    }

    @Test
    void chineseIsFoundWithinTextWithoutBlanksAndMarkedAsOneStretch() {
        UUID id = own.put("title", "国务院关于《海南省国土空间规划》的批复", "language", "zh");
        own.put("title", "海南省空间站规定", "language", "zh");
        JsonPath found = own.search("q", "国土空间规划");
        assertThat(ids(found)).containsExactly(id.toString());
        assertThat(found.getString("items[0].highlights.title[0]")).contains("<mark>国土空间规划</mark>");
    }

    @Test
    void oneQueryMayMixLanguages() {
        UUID id = own.put("title", "关于推进5G网络与COVID-19疫情防控的通知", "summary", "Network resilience");
        own.put("title", "关于5G的通知");
        assertThat(ids(own.search("q", "resilience 网络 covid-19疫情"))).containsExactly(id.toString());
        assertThat(ids(own.search("q", "控"))).containsExactly(id.toString());
    }

    @Test
    void aPhraseAMinusAndAnOrMeanWhatTheySay() {
        String both = own.put("title", "Value added tax on tea").toString();
        String apart = own.put("title", "Tax added to the value of coffee").toString();
        assertThat(ids(own.search("q", "\"value added tax\""))).containsExactly(both);
        assertThat(ids(own.search("q", "tax value -tea"))).containsExactly(apart);
        assertThat(ids(own.search("q", "tea OR coffee"))).containsExactlyInAnyOrder(both, apart);
        assertThat(ids(own.search("q", "-coffee"))).containsExactly(both);
    }

    @Test
    void onlyStopWordsAreStillWords() {
        String id = own.put("title", "To be or not to be").toString();
        own.put("title", "Budget");
        assertThat(ids(own.search("q", "to be"))).containsExactly(id);
        assertThat(ids(own.search("q", "!!!"))).isEmpty();
    }

    @Test
    void aStopWordHidesNothingWhateverStandsAroundIt() {
        String id = own.put("title", "Fees and/or charges of the harbour").toString();
        for (String typed : List.of("fees and/or charges", "it's fees", "fees, of the, harbour", "the? fees")) {
            assertThat(ids(own.search("q", typed))).as(typed).containsExactly(id);
        }
    }

    @Test
    void lettersAsWideAsChineseOnesAreTheSame() {
        String narrow = own.put("title", "推进GDP统一核算", "language", "zh").toString();
        String wide = own.put("title", "ＧＤＰ季度公报", "language", "zh").toString();
        own.put("title", "季度公报统一核算", "language", "zh");
        assertThat(ids(own.search("q", "ＧＤＰ核算"))).containsExactly(narrow);
        assertThat(ids(own.search("q", "ＧＤＰ"))).containsExactlyInAnyOrder(narrow, wide);
        assertThat(ids(own.search("q", "title:ｇｄｐ"))).containsExactlyInAnyOrder(narrow, wide);
    }

    @Test
    void aStopWordWithinAChineseWordIsPartOfIt() {
        String trade = own.put("title", "关于促进IT产业发展的意见", "language", "zh").toString();
        String shares = own.put("title", "A股市场风险提示", "language", "zh").toString();
        own.put("title", "产业与股权", "language", "zh");
        assertThat(ids(own.search("q", "IT产业"))).containsExactly(trade);
        assertThat(ids(own.search("q", "A股"))).containsExactly(shares);
    }

    @Test
    void aMisspeltWordIsPutRightOnlyIfThatFindsMore() {
        own.put("title", "Harbourmaster appointments");
        assertThat(own.search("q", "harbourmastre appointments").getString("didYouMean"))
                .isEqualTo("harbourmaster appointments");
        assertThat(own.search("q", "harbourmastre -appointments").getString("didYouMean"))
                .isNull();
    }
}
