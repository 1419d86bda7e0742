package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Answer.Missing;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.json.JsonValue;
import org.docketry.deadlinerules.json.JsonValue.JsonFlag;
import org.docketry.deadlinerules.json.JsonValue.JsonList;
import org.docketry.deadlinerules.json.JsonValue.JsonNumber;
import org.docketry.deadlinerules.json.JsonValue.JsonObject;
import org.docketry.deadlinerules.json.JsonValue.JsonText;
import org.docketry.deadlinerules.rules.Period.Direction;
import org.docketry.deadlinerules.rules.Period.Unit;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Dates that courts, committees and commentators worked out, recomputed. */
class WorkedExamplesGateTest {

    /**
     * The courts of the material, by what its field "jurisdiction" contains; the first one found.
     */
    private static final List<Map.Entry<String, String>> COURTS =
            List.of(
                    Map.entry("Patriots", "mad"),
                    Map.entry("N.D. Cal", "cand"),
                    Map.entry("D. Minn", "mnd"),
                    Map.entry("E.D. Cal", "caed"),
                    Map.entry("S.D. Cal", "casd"),
                    Map.entry("N.D. Ga", "gand"),
                    Map.entry("E.D.N.Y", "nyed"),
                    Map.entry("S.D.N.Y", "nysd"),
                    Map.entry("D. Nev", "nvd"),
                    Map.entry("Tax Court", "tax"),
                    Map.entry("9th Cir", "ca9"),
                    Map.entry("3d Cir", "ca3"),
                    Map.entry("W.D. Ky", "kywd"),
                    Map.entry("D. Utah", "utd"),
                    Map.entry("S.D. Ohio", "ohsd"),
                    Map.entry("D.N.M", "nmd"),
                    Map.entry("E.D. La", "laed"),
                    Map.entry("E.D. Va", "vaeb"),
                    Map.entry("D. Or", "ord"),
                    Map.entry("bankruptcy", "nysb"),
                    Map.entry("any", "ksd"));

    /** The rules of our packs that cases are about; the others state a period. */
    private static final Map<String, String> RULES =
            Map.ofEntries(
                    Map.entry("B04", "us.frcp.72-a"),
                    Map.entry("B05", "us.frcp.72-b-2"),
                    Map.entry("B06", "us.frcp.36-a-3"),
                    Map.entry("B07", "cand.civ-lr-7-3-a"),
                    Map.entry("B08", "civ-lr-7-3-c"),
                    Map.entry("B12", "us.frcp.72-a"),
                    Map.entry("B13", "civ-lr-6-3-b"),
                    Map.entry("B21", "us.frap.4-a-1-A"),
                    Map.entry("B22", "us.frap.4-a-1-A"),
                    Map.entry("B28", "us.frap.4-a-1-A"),
                    Map.entry("B39", "us.frcp.4-m"),
                    Map.entry("B40", "us.frcp.45-d-2-B"),
                    Map.entry("B41", "us.frcp.45-d-2-B"),
                    Map.entry("B42", "us.frcp.72-b-2"),
                    Map.entry("B44", "us.frcp.72-a"),
                    Map.entry("B46", "us.frbp.8002-a-1"),
                    Map.entry("B52", "sdny-edny.civ-r-6-3"),
                    Map.entry("B53", "sdny-edny.civ-r-6-3"),
                    Map.entry("S02", "us.frcp.72-a"),
                    Map.entry("X02", "us.frcp.33-b-2"),
                    Map.entry("X03", "us.frcp.72-a"),
                    Map.entry("X04", "us.frcp.72-a"));

    /**
     * Cases whose date a court printed against the rule then in force, with the field of the
     * material that holds the rule's own date. X03: until November 30, 2016 Rule 6(d) named
     * electronic service, and the court did not apply it; our earliest safe date is the court's.
     */
    private static final Map<String, String> OWN_DATE = Map.of("X03", "with_6d_electronic");

    private static final LocalDate OF_2009 = LocalDate.of(2009, 12, 1);

    @TestFactory
    Stream<DynamicTest> everyCaseAsAStatedPeriod() {
        return cases().map(one -> test(one, false));
    }

    @TestFactory
    Stream<DynamicTest> everyCaseUnderItsRuleWhereAPackHasIt() {
        return cases().filter(one -> RULES.containsKey(text(one, "id")))
                .map(one -> test(one, true));
    }

    @TestFactory
    Stream<DynamicTest> noCaseIsAnsweredWithoutItsTrigger() {
        return cases().filter(one -> !isFixed(one))
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        text(one, "id"),
                                        () -> {
                                            DeadlineRequest.Builder request =
                                                    request(one, false).from((Trigger) null);
                                            assertThat(Law.DEADLINES.compute(request.build()))
                                                    .isInstanceOf(Missing.class);
                                        }));
    }

    private static Stream<JsonObject> cases() {
        JsonObject all = (JsonObject) Gates.json("worked-examples.json");
        return ((JsonList) member(all, "cases")).items().stream().map(JsonObject.class::cast);
    }

    private static DynamicTest test(JsonObject one, boolean byRule) {
        return DynamicTest.dynamicTest(text(one, "id"), () -> check(one, byRule));
    }

    private static void check(JsonObject one, boolean byRule) {
        String id = text(one, "id");
        JsonObject trigger = object(one, "trigger");
        JsonObject expected = object(one, "expected");
        if (!expected.members().containsKey("date")) {
            Answer answer =
                    Law.DEADLINES.compute(request(one, byRule).from((Trigger) null).build());
            assertThat(answer).isInstanceOf(Missing.class);
            return;
        }
        Computed computed = Law.computed(request(one, byRule));
        LocalDate wanted = LocalDate.parse(text(expected, OWN_DATE.getOrDefault(id, "date")));
        assertThat(computed.due().date()).as(computed.asText()).isEqualTo(wanted);
        if (expected.members().containsKey("time")) {
            assertThat(computed.due().time()).hasToString(text(expected, "time"));
        }
        assertThat(computed.derivation().decidedBy().kind())
                .as(computed.asText())
                .isIn(decider(one, trigger, computed));
        if (text(one, "kind").equals("anti_oracle")) {
            explained(id, expected, computed);
        }
    }

    /** The step that must have decided, worked out from the case and not from the engine. */
    private static Set<Kind> decider(JsonObject one, JsonObject trigger, Computed computed) {
        if (isFixed(one)) {
            return Set.of(Kind.FIXED);
        }
        if (trigger.members().containsKey("compliance")) {
            return Set.of(Kind.EARLIER, Kind.COUNT);
        }
        if (trigger.members().containsKey("inaccessible") || text(one, "id").equals("B34")) {
            return Set.of(Kind.INACCESSIBLE);
        }
        JsonObject period = object(one, "period");
        if (text(period, "unit").equals("hours")) {
            return Set.of(Kind.COUNT, Kind.ROLL);
        }
        int count = ((JsonNumber) member(period, "n")).number().intValueExact();
        LocalDate start = LocalDate.parse(text(trigger, "date"));
        boolean added = Law.kinds(computed).contains(Kind.SERVICE_DAYS);
        LocalDate due = computed.due().date();
        LocalDate day =
                counted(start, text(one, "direction").equals("backward") ? -count : count, period);
        if (day.plusDays(added ? 3 : 0).equals(due)) {
            return Set.of(added ? Kind.SERVICE_DAYS : Kind.COUNT);
        }
        LocalDate asOf =
                Objects.requireNonNullElse(lawAsOf(text(one, "rule_version"), start), start);
        boolean openDays =
                asOf.isBefore(OF_2009) && count < 11 && text(period, "unit").equals("days");
        if (added) {
            // The base was rolled; whether the sum was is what the last three days say.
            boolean sumRolled = !due.minusDays(3).equals(rolledBase(computed));
            return openDays
                    ? Set.of(Kind.ROLL, Kind.SERVICE_DAYS)
                    : Set.of(sumRolled ? Kind.ROLL : Kind.SERVICE_DAYS);
        }
        return Set.of(openDays ? Kind.COUNT : Kind.ROLL);
    }

    private static LocalDate counted(LocalDate start, int count, JsonObject period) {
        return switch (text(period, "unit")) {
            case "days" -> start.plusDays(count);
            case "weeks" -> start.plusWeeks(count);
            case "months" -> start.plusMonths(count);
            case "years" -> start.plusYears(count);
            default -> throw new AssertionError("a new unit: " + text(period, "unit"));
        };
    }

    private static LocalDate rolledBase(Computed computed) {
        List<Step> steps = computed.derivation().steps();
        int at = 0;
        while (steps.get(at).kind() != Kind.SERVICE_DAYS) {
            at++;
        }
        return steps.get(at - 1).date();
    }

    private static void explained(String id, JsonObject expected, Computed computed) {
        if (expected.members().containsKey("printed")) {
            String printed = text(expected, "printed");
            assertThat(computed.derivation().discrepancy())
                    .contains(Prose.brief(LocalDate.parse(printed)));
        } else {
            assertThat(computed.derivation().unsettled()).as(id).isNotEmpty();
            assertThat(computed.earliestSafe()).as(id).isNotNull();
        }
    }

    private static DeadlineRequest.Builder request(JsonObject one, boolean byRule) {
        String court = court(text(one, "jurisdiction"));
        JsonObject trigger = object(one, "trigger");
        LocalDate date = LocalDate.parse(text(trigger, "date"));
        if (isFixed(one)) {
            return DeadlineRequest.on(court, date);
        }
        DeadlineRequest.Builder request =
                byRule
                        ? DeadlineRequest.underRule(court, RULES.get(text(one, "id")))
                        : stated(one, court);
        LocalTime time =
                trigger.members().containsKey("time")
                        ? LocalTime.parse(text(trigger, "time"))
                        : null;
        String event = Trigger.normalized(text(trigger, "type"));
        request.from(new Trigger.On(date, time, event));
        if (trigger.members().containsKey("service_method")) {
            request.served(ServiceMethod.parse(text(trigger, "service_method")));
        }
        if (trigger.members().containsKey("compliance")) {
            LocalDateTime due = LocalDateTime.parse(text(trigger, "compliance"));
            request.and(
                    "compliance-due",
                    new Trigger.On(due.toLocalDate(), due.toLocalTime(), "compliance-due"));
        }
        closures(trigger).forEach(request::closedOn);
        JsonObject expected = object(one, "expected");
        if (expected.members().containsKey("printed")) {
            request.printed(LocalDate.parse(text(expected, "printed")));
        }
        return request.lawAsOf(lawAsOf(text(one, "rule_version"), date));
    }

    private static DeadlineRequest.Builder stated(JsonObject one, String court) {
        JsonObject period = object(one, "period");
        Direction direction =
                text(one, "direction").equals("backward") ? Direction.BEFORE : Direction.AFTER;
        int count = ((JsonNumber) member(period, "n")).number().intValueExact();
        Unit unit = Unit.valueOf(text(period, "unit").toUpperCase(Locale.ROOT));
        return Law.period(court, law(text(one, "rule")), count, unit, direction);
    }

    private static String law(String rule) {
        if (rule.startsWith("FRBP")) {
            return "frbp-9006a";
        }
        if (rule.startsWith("FRCrP")) {
            return "frcrp-45a";
        }
        return rule.contains("FRAP") ? "frap-26a" : "frcp-6a";
    }

    /** The material dates some cases of 2007 under the law of 2009, and one of 2010 before it. */
    private static LocalDate lawAsOf(String versions, LocalDate date) {
        if (versions.startsWith("2009-12-01") && date.isBefore(OF_2009)) {
            return OF_2009;
        }
        return versions.equals("..2009-11-30") && !date.isBefore(OF_2009)
                ? OF_2009.minusDays(1)
                : null;
    }

    private static List<LocalDate> closures(JsonObject trigger) {
        List<LocalDate> closures = new ArrayList<>();
        if (trigger.members().get("inaccessible") instanceof JsonList list) {
            list.items().forEach(item -> closures.add(LocalDate.parse(((JsonText) item).text())));
        }
        return closures;
    }

    private static String court(String jurisdiction) {
        return COURTS.stream()
                .filter(entry -> jurisdiction.contains(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError("no court for " + jurisdiction));
    }

    private static boolean isFixed(JsonObject one) {
        return text(object(one, "period"), "unit").equals("fixed-date");
    }

    private static JsonValue member(JsonObject object, String name) {
        return object.members().getOrDefault(name, new JsonFlag(false, object.line()));
    }

    private static JsonObject object(JsonObject object, String name) {
        return (JsonObject) member(object, name);
    }

    private static String text(JsonObject object, String name) {
        return ((JsonText) member(object, name)).text();
    }
}
