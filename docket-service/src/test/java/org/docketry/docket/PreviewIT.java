package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.docketry.deadlinerules.DeadlineJson;
import org.docketry.deadlinerules.Deadlines;
import org.docketry.deadlinerules.RuleBook;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import org.docketry.docket.Service.Client;
import org.docketry.docket.domain.DisputeLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates worked out over HTTP; nothing of it is kept. */
class PreviewIT {
    private static final String PATH = "/api/v1/deadlines/preview";
    private static Service service;
    private static Client reader;

    @BeforeAll
    static void start() {
        service = Service.start(DevStack.shared(), Service.newDatabase());
        reader = service.as("reader", "reader");
    }

    @AfterAll
    static void stop() {
        assertThat(service.bean(DisputeLog.class).end().position()).isZero();
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'a','court':'cand','rule':'us.frcp.72-a','trigger':{'date':'2023-02-16'},"
                        + "'serviceMethod':'ecf'} | 2023-03-02 | count",
                "{'court':'cand','rule':'civ-lr-7-3-a','trigger':{'date':'2022-12-09'}} |"
                        + " 2022-12-23 | count",
                "{'court':'areb','period':{'count':60,'unit':'days','direction':'after','law':"
                        + "'frbp-9006a'},'trigger':{'date':'2010-01-12'}} | 2010-03-15 | roll",
                "{'court':'nysd','period':{'count':5,'unit':'business-days','direction':'before'},"
                        + "'trigger':{'date':'2024-07-08'}} | 2024-06-28 | count",
                "{'court':'cand','fixed':'2023-02-25'} | 2023-02-25 | fixed",
                "{'court':'cand','period':{'count':1,'unit':'days','direction':'after'},"
                        + "'trigger':{'date':'2024-03-28'},'stateHolidays':'CA',"
                        + "'closures':['2024-03-29']} | 2024-04-02 | inaccessible",
                "{'court':'mad','period':{'count':1,'unit':'months','direction':'after'},"
                        + "'trigger':{'date':'2059-01-31'},'lawAsOf':'2059-01-31'} |"
                        + " 2059-02-28 | count",
                "{'court':'ohsd','period':{'count':10,'unit':'days','direction':'after'},"
                        + "'trigger':{'date':'1990-01-02'}} | 1990-01-17 | count",
            })
    void aDateWithItsWorking(String question, String due, String decidedBy) {
        Answer answer = reader.post(PATH, question);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().at("/due/date").asString()).as(question).isEqualTo(due);
        assertThat(answer.text("decidedBy")).isEqualTo(decidedBy);
        assertThat(answer.body().required("steps").isEmpty()).isFalse();
        assertThat(answer.body().at("/steps/0/authority").asString()).isNotBlank();
        assertThat(answer.response().headers().firstValue("Content-Type"))
                .contains("application/json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'court':'cand','rule':'us.frcp.72-a'} | 422 | missing-trigger",
                "{'court':'cand','rule':'us.frcp.72-a','trigger':{'event':'order-served'}} | 422 |"
                        + " waits-for-event",
                "{'court':'atlantis','rule':'us.frcp.72-a','trigger':{'date':'2023-02-16'}} | 422 |"
                        + " unknown-court",
                "{'court':'cand','rule':'us.frcp.999','trigger':{'date':'2023-02-16'}} | 422 |"
                        + " unknown-rule",
                "{'court':'nysd','rule':'cand.civ-lr-7-3-a','trigger':{'date':'2023-02-16'}} | 422"
                        + " | rule-of-another-court",
                "{'court':'cand','rule':'us.frcp.45-g','trigger':{'date':'2023-02-16'}} | 422 |"
                        + " no-period",
                "{'court':'cand','rule':'us.frcp.72-a','trigger':{'date':'1970-02-16'}} | 422 |"
                        + " outside-calendar",
                "{'court':'cand','rule':'us.frcp.26-d-2','trigger':{'date':'2001-02-16'}} | 422 |"
                        + " no-version-in-force",
                "{'court':'cand','period':{'count':1,'unit':'days','direction':'after',"
                        + "'law':'lex'},'trigger':{'date':'2023-02-16'}} | 422 | unknown-law",
                "{'court':'cand'} | 400 | malformed-request",
                "{'court':'cand','rule':'us.frcp.72-a','trigger':{'date':'2023-02-30'}} | 400 |"
                        + " malformed-request",
                "{'court':'cand','rule':'us.frcp.72-a','triger':{'date':'2023-02-16'}} | 400 |"
                        + " malformed-request",
                "{'court':'cand','court':'nysd','fixed':'2023-02-16'} | 400 | malformed-request",
                "{'court':'cand','fixed':'2023-02-16'} {} | 400 | malformed-request",
                "{'court':'cand','period':{'count':0,'unit':'days','direction':'after'},"
                        + "'trigger':{'date':'2023-02-16'}} | 400 | malformed-request",
                "{'court':'cand','fixed':'2023-02-16','serviceMethod':'pigeon'} | 400 |"
                        + " malformed-request",
                "[] | 400 | malformed-request",
                "not json | 400 | malformed-request",
            })
    void whatCannotBeWorkedOutIsSaid(String question, int status, String problem) {
        Answer answer = reader.post(PATH, question);

        assertThat(answer.problem()).as(answer.body().toString()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().required("status").asInt()).isEqualTo(status);
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(answer.body().has("due")).isFalse();
        assertThat(Repository.file("contracts/problems/" + problem + ".md")).exists();
        assertThat(answer.response().headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':7,'court':'cand','rule':'us.frcp.72-a','trigger':{'date':'2023-02-16'}}",
                "{'id':'7','court':'cand','rule':'us.frcp.72-a','trigger':{'date':'2023-02-16'}}",
                "{'id':-1.5,'court':'cand','rule':'us.frcp.72-a'}",
                "{'id':7,'court':'cand','rule':'us.frcp.72-a','trigger':{'date':'2023-02-30'}}",
                "{'id':{},'court':'cand','fixed':'2023-02-16'}"
            })
    void theAnswerIsThatOfTheBatchByteForByte(String question) {
        String request = question.replace('\'', '"');
        DeadlineJson.Reply reply = DeadlineJson.reply(new Deadlines(RuleBook.bundled()), request);
        Answer answer = reader.post(PATH, question);
        assertThat(answer.response().body())
                .isEqualTo(reply.json().getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(reply.status());
    }

    /**
     * Wrong types, misspelt fields, dates and hours that do not exist, half characters and so on.
     */
    @Test
    void oddRequestsAreAnsweredAsInTheBatch() throws IOException {
        Deadlines deadlines = new Deadlines(RuleBook.bundled());
        List<String> lines =
                Files.readAllLines(
                        Repository.file("docket-service/src/test/resources/odd-requests.jsonl"));
        assertThat(lines).hasSizeGreaterThan(200);
        for (String line : lines) {
            DeadlineJson.Reply reply = DeadlineJson.reply(deadlines, line);
            byte[] request = line.getBytes(StandardCharsets.UTF_8);
            Answer answer = reader.upload(PATH, request, "application/json");
            assertThat(answer.response().body())
                    .as(line)
                    .isEqualTo(reply.json().getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(line).isEqualTo(reply.status()).isIn(200, 400, 422);
            assertThat(answer.body().has("due")).as(line).isEqualTo(answer.status() == 200);
            assertThat(answer.body().has("detail")).as(line).isEqualTo(answer.status() != 200);
        }
    }

    @Test
    void closuresByTheThousandAreRefused() {
        String closures = "\"2023-03-15\",".repeat(9_999) + "\"2023-03-15\"";
        String request = "{\"court\":\"cand\",\"fixed\":\"2023-03-15\",\"closures\":[%s]}";
        assertThat(reader.post(PATH, request.formatted(closures)).problem()).isEqualTo("too-large");
        assertThat(
                        DeadlineJson.reply(
                                        new Deadlines(RuleBook.bundled()),
                                        request.formatted(closures))
                                .json())
                .contains("malformed-request", "at most 400 items");
    }

    @Test
    void whatIsMissingIsNamed() {
        Answer answer = reader.post(PATH, "{'id':'q1','court':'cand','rule':'us.frcp.72-a'}");

        assertThat(answer.text("id")).isEqualTo("q1");
        assertThat(answer.body().required("missing").toString()).contains("trigger.date");
    }

    @Test
    void aQuestionHasBounds() {
        String long64 = "{\"id\":\"" + "x".repeat(70_000) + "\",\"court\":\"cand\"}";
        String deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);

        assertThat(reader.post(PATH, long64).problem()).isEqualTo("too-large");
        assertThat(reader.post(PATH, deep).problem()).isEqualTo("malformed-request");
        assertThat(
                        reader.send(
                                        reader.to(PATH)
                                                .header("Content-Type", "text/plain")
                                                .POST(BodyPublishers.ofString("{}")))
                                .problem())
                .isEqualTo("unsupported-media-type");
        byte[] latin1 = "{\"court\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reader.upload(PATH, latin1, "application/json").problem())
                .isEqualTo("malformed-request");
        assertThat(reader.get(PATH).status()).isEqualTo(405);
    }

    @Test
    void aStrangerIsNotAnswered() {
        assertThat(service.nobody().post(PATH, "{}").status()).isEqualTo(401);
        assertThat(service.as("x", "nothing").post(PATH, "{}").status()).isEqualTo(403);
    }
}
