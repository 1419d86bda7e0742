package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What moves a date, over HTTP: every change tells what it was, what it is and why. */
class RestatementsIT {
    private static final String COURT = "'docket':{'court':'cand','number':'3:22-mc-80319'}";
    private static Service service;
    private static Client clerk;

    @BeforeAll
    static void start() {
        service = Service.start(DevStack.shared(), Service.newDatabase());
        clerk = service.as("clerk", "clerk");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String dispute() {
        String dispute = StoriesIT.open(clerk, "What moves a date");
        StoriesIT.leiferUntilTheOpposition(clerk, dispute);
        return dispute;
    }

    private static void record(String dispute, String fact) {
        StoriesIT.record(clerk, dispute, fact);
    }

    /** An order of 2023-01-03 with one obligation, due as {@code due} says. */
    private static void order(String dispute, String due) {
        record(
                dispute,
                "{'type':'order-entered','effectiveOn':'2023-01-03','orderId':'order-1',"
                        + COURT
                        + ",'signedOn':'2023-01-03','enteredOn':'2023-01-03','rulings':[],"
                        + "'obligations':[{'obligationId':'o1','actor':'twitter','act':'produce',"
                        + "'objects':[],'due':"
                        + due
                        + "}]}");
    }

    private static JsonNode deadline(String dispute, String act) {
        return StreamSupport.stream(
                        clerk.get(dispute + "/deadlines")
                                .body()
                                .required("deadlines")
                                .spliterator(),
                        false)
                .filter(one -> one.required("title").asString().contains(act))
                .findFirst()
                .orElseThrow();
    }

    /** What the dispute's own record last told of the order's date. */
    private static JsonNode last(String dispute, String type) {
        String id = deadline(dispute, "produce").required("deadlineId").asString();
        List<JsonNode> entries =
                StreamSupport.stream(
                                clerk.get(dispute + "/timeline")
                                        .body()
                                        .required("entries")
                                        .spliterator(),
                                false)
                        .filter(entry -> entry.required("type").asString().equals(type))
                        .filter(e -> e.at("/fact/deadlineId").asString().equals(id))
                        .toList();
        return entries.getLast().required("fact");
    }

    private static void moved(JsonNode change, String was, String is, String why) {
        assertThat(change.at("/was/due/date").asString()).isEqualTo(was);
        assertThat(change.at("/is/due/date").asString()).isEqualTo(is);
        assertThat(change.required("why").asString()).contains(why);
    }

    @Test
    void daysBeforeTheHearingMoveAndFallWithTheHearing() {
        String dispute = dispute();
        order(
                dispute,
                "{'kind':'period','count':5,'unit':'business-days','direction':'before',"
                        + "'trigger':'the hearing'}");
        record(
                dispute,
                "{'type':'hearing-set','effectiveOn':'2023-01-04','hearingId':'h1','motionIds':"
                        + "['motion-1'],'on':'2023-02-22','court':'cand'}");
        // Back from Wednesday the 22nd, and Monday the 20th is a holiday.
        assertThat(deadline(dispute, "produce").at("/due/date").asString()).isEqualTo("2023-02-14");

        record(
                dispute,
                "{'type':'hearing-moved','effectiveOn':'2023-01-10','hearingId':'h1',"
                        + "'on':'2023-03-06'}");
        assertThat(deadline(dispute, "produce").at("/due/date").asString()).isEqualTo("2023-02-27");
        moved(
                last(dispute, "deadline-restated"),
                "2023-02-14",
                "2023-02-27",
                "Hearing h1 was moved to 2023-03-06");

        record(dispute, "{'type':'hearing-vacated','effectiveOn':'2023-01-11','hearingId':'h1'}");
        assertThat(deadline(dispute, "produce").required("state").asString()).isEqualTo("vacated");
        assertThat(last(dispute, "deadline-vacated").required("why").asString()).contains("h1");
    }

    @Test
    void aVacatedOrderTakesItsDatesWithIt() {
        String dispute = dispute();
        order(dispute, "{'kind':'fixed-date','date':'2023-02-28'}");
        record(
                dispute,
                "{'type':'order-vacated','effectiveOn':'2023-01-05','orderId':'order-1',"
                        + "'reason':'Withdrawn by a corrected order'}");
        assertThat(deadline(dispute, "produce").required("state").asString()).isEqualTo("vacated");
        JsonNode vacated = last(dispute, "deadline-vacated");
        assertThat(vacated.at("/was/due/date").asString()).isEqualTo("2023-02-28");
        assertThat(vacated.required("why").asString()).isEqualTo("Order order-1 was vacated");
    }

    @Test
    void aStipulatedExtensionMovesTheDateAndNothingMovesItBack() {
        String dispute = dispute();
        order(dispute, "{'kind':'fixed-date','date':'2023-02-28'}");
        String id = deadline(dispute, "produce").required("deadlineId").asString();
        record(
                dispute,
                "{'type':'extension-granted','effectiveOn':'2023-01-20','deadlineId':'%s',"
                                .formatted(id)
                        + "'newDue':'2023-03-14','by':'stipulation','reference':'Dkt. 30'}");
        moved(last(dispute, "deadline-restated"), "2023-02-28", "2023-03-14", "tipulat");
        record(
                dispute,
                "{'type':'clerks-office-closed','effectiveOn':'2023-01-21','court':'cand',"
                        + "'on':'2023-02-28','reason':'Outage'}");
        assertThat(deadline(dispute, "produce").at("/due/date").asString()).isEqualTo("2023-03-14");
    }

    @Test
    void aClosedOfficeMovesACountedFilingAndNotADateCertain() {
        String dispute = dispute();
        order(
                dispute,
                "{'kind':'period','count':14,'unit':'days','direction':'after','trigger':"
                        + "'entry of this order'}");
        String before = deadline(dispute, "produce").at("/due/date").asString();
        record(
                dispute,
                "{'type':'motion-filed','effectiveOn':'2023-01-03','motionId':'motion-2','kind':"
                        + "'to-stay','by':'leifer','against':['twitter'],"
                        + COURT
                        + "}");
        assertThat(deadline(dispute, "opposition to motion motion-2").at("/due/date").asString())
                .isEqualTo("2023-01-17");
        record(
                dispute,
                "{'type':'clerks-office-closed','effectiveOn':'2023-01-17','court':'cand',"
                        + "'on':'2023-01-17','reason':'Outage'}");
        JsonNode change = deadline(dispute, "opposition to motion motion-2");
        assertThat(change.at("/due/date").asString()).isEqualTo("2023-01-18");
        assertThat(change.required("derivation").toString()).contains("inaccessible");
        // The production is served, not filed: a closed clerk's office does not excuse it.
        assertThat(deadline(dispute, "produce").at("/due/date").asString()).isEqualTo(before);
    }
}
