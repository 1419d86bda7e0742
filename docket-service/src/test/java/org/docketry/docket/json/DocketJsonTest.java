package org.docketry.docket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.DisputeEvent;
import org.docketry.docket.domain.DocumentEvent.DocumentReceived;
import org.docketry.docket.domain.HearingFact.HearingSet;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.PartyFact.PartyJoined;
import org.docketry.docket.domain.ProposalEvent.ProposalMade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocketJsonTest {

    private static UnreadableJson refused(String json, Class<? extends DisputeEvent> type) {
        return assertThatExceptionOfType(UnreadableJson.class)
                .isThrownBy(() -> read(json, type))
                .actual();
    }

    private static <T> T read(String json, Class<T> type) {
        return DocketJson.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), type);
    }

    @Test
    void aListMayBeLeftOutAndIsEmpty() {
        MotionFiled motion =
                read("{'motionId':'m','kind':'to-compel','by':'a'}", MotionFiled.class);
        assertThat(motion.subpoenaIds()).isEmpty();
        assertThat(motion.docket()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'partyId':'a','name':'A','roles':['movant'],'more':1} | /more | is not a field",
                "{'partyId':'a','roles':['movant']} | /name | lacks the field 'name'",
                "{'partyId':'a','name':null,'roles':['movant']} | /name | null",
                "{'partyId':'a','name':7,'roles':['movant']} | /name | as a string",
                "{'partyId':'a','name':true,'roles':['movant']} | /name | as a string",
                "{'partyId':'a','name':['A'],'roles':['movant']} | /name | as a string",
                "{'partyId':'a b','name':'A','roles':['movant']} | /partyId | an identifier",
                "{'partyId':1,'name':'A','roles':['movant']} | /partyId | as a string",
                "{'partyId':'a','name':' ','roles':['movant']} | /name | blank",
                "{'partyId':'a','name':'A','roles':[]} | /roles | at least one",
                "{'partyId':'a','name':'A','roles':['MOVANT']} | /roles/0 | one of",
                "{'partyId':'a','name':'A','roles':[0]} | /roles/0 | one of",
                "{'partyId':'a','name':'A','roles':[null]} | /roles/0 | null",
                "{'partyId':'a','name':'A','roles':'movant'} | /roles | type",
                "{'partyId':'a','name':'A','name':'B','roles':['movant']} | '' | twice",
                "{'partyId':'a','name':'A','roles':['movant']} {} | '' | more",
                "{'partyId':'a','name':'A','roles':['movant'] | '' | JSON",
                "[] | '' | type",
                "'text' | '' | type",
            })
    void whatIsNotExactlyAFactIsRefusedWithItsPlace(String json, String pointer, String detail) {
        UnreadableJson refused = refused(json, PartyJoined.class);
        assertThat(refused.detail()).contains(detail);
        assertThat(refused.pointer()).isEqualTo(pointer.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-30",
        "2023-13-01",
        "2023-2-28",
        "20230228",
        "2023-02-28T00:00",
        "+12023-02-28",
        "''"
    })
    void aDateThatIsNoneIsRefused(String date) {
        String hearing = "{'hearingId':'h','on':'%s','court':'cand'}".formatted(date);
        assertThat(refused(hearing, HearingSet.class).pointer()).isEqualTo("/on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"20230228", "[2023,2,28]", "null", "{}", "1.5"})
    void aDateIsAString(String date) {
        String hearing = "{'hearingId':'h','on':%s,'court':'cand'}".formatted(date);
        assertThat(refused(hearing, HearingSet.class).pointer()).isEqualTo("/on");
    }

    @Test
    void placesAreFoundHoweverDeep() {
        String order =
                "{'orderId':'o','signedOn':'2023-02-16','obligations':[{'obligationId':'x',"
                        + "'actor':'a','act':'b','due':{'kind':'fixed-date','date':'2023-02-30'}}]}";
        assertThat(refused(order, OrderEntered.class).pointer())
                .isEqualTo("/obligations/0/due/date");
        String kind = order.replace("fixed-date", "some-day");
        assertThat(refused(kind, OrderEntered.class).pointer()).startsWith("/obligations/0/due");
        String none = order.replace("'kind':'fixed-date',", "");
        assertThat(refused(none, OrderEntered.class).pointer()).startsWith("/obligations/0/due");
        String more = order.replace("fixed-date", "none-stated");
        assertThat(refused(more, OrderEntered.class).pointer())
                .isEqualTo("/obligations/0/due/date");
    }

    @Test
    void numbersAreNotRoundedOrRead() {
        for (String entry : new String[] {"1.5", "'1'", "true", "99999999999", "0", "1e2"}) {
            String motion =
                    "{'motionId':'m','kind':'to-compel','by':'a','entry':%s}".formatted(entry);
            assertThat(refused(motion, MotionFiled.class).pointer()).isEqualTo("/entry");
        }
        String document =
                "{'documentId':'6b0a6c58-0d6e-5b67-8a35-0f6a4d0c7f11','name':'n',"
                        + "'mediaType':'text/plain','bytes':null,'sha256':'a'}";
        assertThat(refused(document, DocumentReceived.class).pointer()).isEqualTo("/bytes");
    }

    @Test
    void aCorrectionsFactsAreReadAsStrictlyAsAny() {
        String correction =
                "{'eventId':'0b6f7d1c-1f3a-5e2d-8c4b-6a5f4e3d2c1b','why':'w',"
                        + "'was':{'effectiveOn':'2023-02-06',"
                        + "'fact':{'type':'hearing-held','hearingId':'h'}},"
                        + "'is':{'effectiveOn':'DAY','fact':{'type':'hearing-held','hearingId':ID}}}";
        assertThat(place(correction, "2023-02-30", "'h'")).isEqualTo("/is/effectiveOn");
        assertThat(place(correction, "2023-02-07", "7")).isEqualTo("/is/fact/hearingId");
        String unknown = correction.replace("-held", "-hold");
        assertThat(place(unknown, "2023-02-07", "'h'")).isEqualTo("/was");
    }

    private static String place(String correction, String day, String id) {
        String json = correction.replace("DAY", day).replace("ID", id);
        return refused(json, FactCorrected.class).pointer();
    }

    @Test
    void whatAMachineReadIsKeptAsItIs() {
        String reading =
                "{'proposalId':'4f1c2f3e-5a51-5d0e-9f63-2b7d5e8c9a10',"
                        + "'documentId':'6b0a6c58-0d6e-5b67-8a35-0f6a4d0c7f11',"
                        + "'kind':'order-entered','fact':{'anything':[1,{'a':null}]},"
                        + "'confidence':1,'analyser':{'name':'a','version':'1'}}";
        ProposalMade made = read(reading, ProposalMade.class);
        assertThat(made.fact().text()).isEqualTo("{\"anything\":[1,{\"a\":null}]}");
        assertThat(made.confidence()).isEqualTo(1.0);
        assertThat(
                        refused(
                                        reading.replace("{'anything'", "[{'anything'")
                                                .replace("}]}", "}]}]"),
                                        ProposalMade.class)
                                .pointer())
                .isEqualTo("/fact");
    }

    @Test
    void whatIsTooDeepIsRefused() {
        String deep = "{'fact':" + "[".repeat(2_000) + "]".repeat(2_000) + "}";
        assertThat(refused(deep, ProposalMade.class).detail()).contains("deep");
    }
}
