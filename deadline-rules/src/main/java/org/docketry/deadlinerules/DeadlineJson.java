package org.docketry.deadlinerules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Answer.Conditional;
import org.docketry.deadlinerules.Answer.Missing;
import org.docketry.deadlinerules.Answer.Refused;
import org.docketry.deadlinerules.json.DataFault;
import org.docketry.deadlinerules.json.Fields;
import org.docketry.deadlinerules.json.JsonReader;
import org.docketry.deadlinerules.json.JsonValue;
import org.docketry.deadlinerules.json.JsonValue.JsonNumber;
import org.docketry.deadlinerules.json.JsonValue.JsonObject;
import org.docketry.deadlinerules.json.JsonValue.JsonText;
import org.docketry.deadlinerules.json.Words;
import org.docketry.deadlinerules.rules.Act;
import org.docketry.deadlinerules.rules.Layer;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Rule.Combine;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of requests and answers, the same over HTTP and in batches. Reading is strict: unknown
 * fields, wrong types, duplicate keys and dates that do not exist are faults. A null is an absence.
 */
public final class DeadlineJson {

    private static final String SOURCE = "request";

    private DeadlineJson() {}

    /** Reads one request; throws {@link DataFault} for one that is malformed. */
    public static DeadlineRequest request(String json) {
        return request(JsonReader.read(SOURCE, json));
    }

    /** Reads one request from JSON that has been parsed. */
    static DeadlineRequest request(JsonValue json) {
        return request(Fields.of(SOURCE, json));
    }

    /** One answer on one line, in the published form. */
    public static String answer(Answer answer) {
        return AnswerJson.write(answer);
    }

    /**
     * An answer as it is sent.
     *
     * @param status of HTTP: 200, or what the problem object says
     */
    public record Reply(int status, String json) {
        private static Reply of(Answer answer) {
            return new Reply(DeadlineJson.status(answer), answer(answer));
        }

        private Reply to(BigDecimal id) {
            return new Reply(status, "{\"id\":" + id + "," + json.substring(1));
        }
    }

    /**
     * Answers one request, the same over HTTP and as a line of a batch; a malformed one gets a
     * problem object, with its id if any. An id that is a number is given back as one: many who
     * make such files number their lines.
     */
    public static Reply reply(Deadlines deadlines, String request) {
        JsonValue json;
        try {
            json = JsonReader.read(SOURCE, request);
        } catch (DataFault fault) {
            return Reply.of(new Refused(null, "malformed-request", fault.reason()));
        }
        if (json instanceof JsonObject object
                && object.members().get("id") instanceof JsonNumber(BigDecimal number, int _)) {
            var members = new LinkedHashMap<>(object.members());
            members.remove("id");
            return Reply.of(compute(deadlines, new JsonObject(members, object.line()))).to(number);
        }
        return Reply.of(compute(deadlines, json));
    }

    private static Answer compute(Deadlines deadlines, JsonValue request) {
        try {
            return deadlines.compute(request(request));
        } catch (DataFault fault) {
            return new Refused(id(request), "malformed-request", fault.reason());
        }
    }

    /** The HTTP status that goes with an answer: 200, or what its problem object says. */
    public static int status(Answer answer) {
        return switch (answer) {
            case Computed _ -> 200;
            case Conditional _, Missing _ -> 422;
            case Refused refused -> refused.problem().equals("malformed-request") ? 400 : 422;
        };
    }

    private static @Nullable String id(JsonValue json) {
        return json instanceof JsonObject object
                        && object.members().get("id") instanceof JsonText(String id, int _)
                ? id
                : null;
    }

    private static DeadlineRequest request(Fields fields) {
        Basis basis = basis(fields);
        DeadlineRequest.Builder builder =
                DeadlineRequest.of(fields.text("court"), basis)
                        .id(fields.optionalText("id"))
                        .from(trigger(fields.optionalObject("trigger")))
                        .served(
                                fields.has("serviceMethod")
                                        ? fields.parsed(
                                                "serviceMethod",
                                                ServiceMethod::parse,
                                                Words.all(ServiceMethod.class))
                                        : null)
                        .lawAsOf(fields.optionalDate("lawAsOf"))
                        .stateHolidays(stateHolidays(fields))
                        .act(fields.has("act") ? fields.word("act", Act.class) : null)
                        .endsAt(fields.optionalTime("endsAt"))
                        .printed(fields.optionalDate("printed"));
        fields.dates("closures", 400).forEach(builder::closedOn);
        for (Fields other : fields.objects("competing", 10)) {
            builder.competing(competing(other));
        }
        Fields events = fields.optionalObject("events");
        if (events != null) {
            for (String name : events.names()) {
                if (name.isBlank()) {
                    throw fields.fault("events", "must name each event");
                }
                Trigger trigger = trigger(events.optionalObject(name));
                if (trigger != null) {
                    builder.and(name, trigger);
                }
            }
        }
        fields.end();
        return builder.build();
    }

    private static Basis basis(Fields fields) {
        int given =
                (fields.has("rule") ? 1 : 0)
                        + (fields.has("period") ? 1 : 0)
                        + (fields.has("fixed") ? 1 : 0)
                        + (fields.has("earlierOf") ? 1 : 0)
                        + (fields.has("laterOf") ? 1 : 0);
        if (given != 1) {
            throw fields.fault(
                    "rule",
                    "or \"period\", \"fixed\", \"earlierOf\" or \"laterOf\" must be given, and only"
                            + " one");
        }
        if (fields.has("earlierOf")) {
            return new Basis.BySeveral(Combine.EARLIER, parts(fields, "earlierOf"));
        }
        if (fields.has("laterOf")) {
            return new Basis.BySeveral(Combine.LATER, parts(fields, "laterOf"));
        }
        if (fields.has("rule")) {
            return new Basis.ByRule(fields.text("rule"));
        }
        if (fields.has("fixed")) {
            return fields.parsed("fixed", DeadlineJson::fixed, "a date as in 2023-02-28");
        }
        Fields period = fields.object("period");
        String law = period.optionalText("law");
        return new Basis.ByPeriod(Period.read(period), law);
    }

    private static List<Basis.Part> parts(Fields fields, String name) {
        List<Basis.Part> parts = new ArrayList<>();
        for (Fields part : fields.objects(name, 10)) {
            parts.add(new Basis.Part(basis(part), trigger(part.optionalObject("trigger"))));
            part.end();
        }
        if (parts.isEmpty()) {
            throw fields.fault(name, "must have an item");
        }
        return parts;
    }

    private static Basis fixed(String text) {
        if (text.indexOf('T') < 0) {
            return new Basis.ByDate(LocalDate.parse(text), null);
        }
        LocalDateTime moment = LocalDateTime.parse(text);
        return new Basis.ByDate(moment.toLocalDate(), moment.toLocalTime());
    }

    private static @Nullable Trigger trigger(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        String event = fields.optionalText("event");
        String name = event == null ? null : Trigger.normalized(event);
        Fields upstream = fields.optionalObject("dueOf");
        LocalDate date = fields.optionalDate("date");
        Trigger trigger;
        if (upstream != null && date == null) {
            trigger = new Trigger.DueOf(request(upstream), name);
        } else if (upstream == null && date != null) {
            trigger = new Trigger.On(date, fields.optionalTime("time"), name);
        } else if (upstream == null && name != null) {
            trigger = new Trigger.Awaited(name);
        } else {
            fields.has("time");
            fields.end();
            throw fields.fault(
                    "date",
                    "or \"dueOf\" must be given, and not both; or the \"event\" that is awaited");
        }
        fields.end();
        return trigger;
    }

    private static Competing competing(Fields fields) {
        Competing competing =
                new Competing(
                        fields.word("layer", Layer.class),
                        fields.text("authority"),
                        basis(fields),
                        trigger(fields.optionalObject("trigger")));
        fields.end();
        return competing;
    }

    private static boolean isState(String word) {
        return word.length() == 2
                && Character.isLetter(word.charAt(0))
                && Character.isLetter(word.charAt(1));
    }

    /** Text: one postal code. A list: postal codes, and dates that some state has declared. */
    private static StateHolidays stateHolidays(Fields fields) {
        if (!fields.has("stateHolidays")) {
            return StateHolidays.OF_THE_COURT;
        }
        List<String> words =
                fields.isList("stateHolidays")
                        ? fields.texts("stateHolidays", 60)
                        : List.of(fields.text("stateHolidays"));
        List<String> states = words.stream().filter(DeadlineJson::isState).toList();
        try {
            List<LocalDate> dates =
                    words.stream().filter(word -> !isState(word)).map(LocalDate::parse).toList();
            return new StateHolidays(states, dates);
        } catch (DateTimeException | IllegalArgumentException _) {
            throw fields.fault(
                    "stateHolidays",
                    "must be postal codes of states as in CA, or dates as in 2006-10-27");
        }
    }
}
