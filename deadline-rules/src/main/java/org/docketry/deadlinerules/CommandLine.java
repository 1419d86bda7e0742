package org.docketry.deadlinerules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.docketry.deadlinerules.json.Words;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Period.Direction;
import org.docketry.deadlinerules.rules.Period.Unit;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.jspecify.annotations.Nullable;

/** The options of one command, and the request they make. */
final class CommandLine {

    /** The command was misused; the message says how. */
    static final class Misused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misused(String message) {
            super(message);
        }
    }

    private final Map<String, List<String>> options;

    private CommandLine(Map<String, List<String>> options) {
        this.options = options;
    }

    static CommandLine parse(List<String> arguments) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        Map<String, Boolean> known = DeadlinesCommand.options();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String name = argument.startsWith("--") ? argument.substring(2) : "";
            Boolean takesValue = known.get(name);
            if (takesValue == null) {
                throw new Misused("unknown option " + argument);
            }
            List<String> values = options.computeIfAbsent(name, _ -> new ArrayList<>());
            if (takesValue) {
                if (++i == arguments.size()) {
                    throw new Misused("--" + name + " needs a value");
                }
                values.add(arguments.get(i));
            }
        }
        return new CommandLine(options);
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    String one(String name) {
        List<String> values = options.getOrDefault(name, List.of());
        if (values.size() != 1) {
            throw new Misused("--" + name + " must be given once");
        }
        return values.getFirst();
    }

    private <T> @Nullable T optional(String name, Function<String, T> parser) {
        return has(name) ? read(name, one(name), parser) : null;
    }

    private static <T> T read(String name, String value, Function<String, T> parser) {
        try {
            return parser.apply(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Misused("--" + name + " cannot be \"" + value + "\"");
        }
    }

    DeadlineRequest request() {
        DeadlineRequest.Builder builder =
                DeadlineRequest.of(one("court"), basis())
                        .from(trigger())
                        .served(optional("service", ServiceMethod::parse))
                        .lawAsOf(optional("law-as-of", LocalDate::parse))
                        .stateHolidays(states())
                        .endsAt(optional("ends-at", LocalTime::parse))
                        .printed(optional("printed", LocalDate::parse));
        for (String date : options.getOrDefault("closure", List.of())) {
            builder.closedOn(read("closure", date, LocalDate::parse));
        }
        for (String also : options.getOrDefault("also", List.of())) {
            int equals = also.indexOf('=');
            if (equals < 1) {
                throw new Misused("--also must be EVENT=DATE, not \"" + also + "\"");
            }
            String event = Trigger.normalized(also.substring(0, equals));
            builder.and(event, read("also", also.substring(equals + 1), on(event)));
        }
        return builder.build();
    }

    private StateHolidays states() {
        List<String> states = new ArrayList<>();
        for (String state : options.getOrDefault("state", List.of())) {
            states.addAll(
                    read("state", state, s -> new StateHolidays(List.of(s), List.of())).states());
        }
        return new StateHolidays(states, List.of());
    }

    private Basis basis() {
        int given = (has("rule") ? 1 : 0) + (has("within") ? 1 : 0) + (has("fixed") ? 1 : 0);
        if (given != 1) {
            throw new Misused("one of --rule, --within and --fixed must be given");
        }
        if (has("rule")) {
            return new Basis.ByRule(one("rule"));
        }
        if (has("within")) {
            Period period = read("within", one("within"), CommandLine::period);
            return new Basis.ByPeriod(period, has("law") ? one("law") : null);
        }
        return read("fixed", one("fixed"), text -> new Basis.ByDate(LocalDate.parse(text), null));
    }

    /** As in "14 days after" or "1 year before". */
    private static Period period(String text) {
        String[] words = text.trim().split("\\s+", -1);
        if (words.length != 3 || !words[0].matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException(text);
        }
        String unit = words[1].endsWith("s") ? words[1] : words[1] + "s";
        return new Period(
                Integer.parseInt(words[0]),
                Words.parse(Unit.class, unit),
                Words.parse(Direction.class, words[2]));
    }

    private @Nullable Trigger trigger() {
        String event = has("event") ? Trigger.normalized(one("event")) : null;
        if (has("trigger")) {
            return read("trigger", one("trigger"), on(event));
        }
        return event == null ? null : new Trigger.Awaited(event);
    }

    private static Function<String, Trigger> on(@Nullable String event) {
        return text -> {
            if (text.indexOf('T') < 0) {
                return new Trigger.On(LocalDate.parse(text), null, event);
            }
            LocalDateTime moment = LocalDateTime.parse(text);
            return new Trigger.On(moment.toLocalDate(), moment.toLocalTime(), event);
        };
    }
}
