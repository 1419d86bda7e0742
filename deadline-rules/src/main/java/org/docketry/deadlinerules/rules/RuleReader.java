package org.docketry.deadlinerules.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.docketry.deadlinerules.json.Fields;
import org.docketry.deadlinerules.rules.Limit.Chain;
import org.docketry.deadlinerules.rules.Limit.Landing;
import org.docketry.deadlinerules.rules.Rule.Combine;
import org.docketry.deadlinerules.rules.Transition.How;
import org.jspecify.annotations.Nullable;

/** Turns the fields of one rule file into a {@link Rule}, or a fault with its line. */
final class RuleReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern EVENT = Pattern.compile("[a-z0-9-]+");

    private RuleReader() {}

    static Rule read(Fields file, String name) {
        String id = file.text("id");
        if (!ID.matcher(id).matches()) {
            throw file.fault("id", "must be dotted words as in us.frcp.72-a");
        }
        List<Limit> limits = new ArrayList<>();
        for (Fields limit : file.objects("limits", 6)) {
            limits.add(limit(limit));
        }
        Combine combine =
                file.has("combine") ? file.word("combine", Combine.class) : Combine.EARLIER;
        String noPeriod = file.optionalText("noPeriod");
        checkLimits(file, limits, noPeriod);
        Rule rule =
                new Rule(
                        id,
                        file.date("effectiveFrom"),
                        file.text("title"),
                        layer(file, "layer"),
                        file.text("authority"),
                        file.texts("courts", 300),
                        transition(file),
                        file.word("act", Act.class),
                        file.text("bound"),
                        extension(file.object("extendable")),
                        file.optionalText("law"),
                        combine,
                        List.copyOf(limits),
                        noPeriod,
                        file.optionalTime("endsAt"),
                        file.texts("conditions", 20),
                        file.texts("notes", 20),
                        file.optionalText("warnIfAfter"),
                        file.texts("unverified", 20),
                        file.text("source"),
                        examples(file),
                        name);
        if (rule.courts().isEmpty()) {
            throw file.fault("courts", "must name a court, a kind of court, or all");
        }
        file.end();
        return rule;
    }

    private static void checkLimits(Fields file, List<Limit> limits, @Nullable String noPeriod) {
        if (limits.isEmpty() == (noPeriod == null)) {
            throw file.fault("limits", "must be given, or \"noPeriod\" must say why there is none");
        }
        if (limits.size() > 1 && !file.has("combine")) {
            throw file.fault("combine", "must say whether the earlier or the later limit governs");
        }
    }

    private static Limit limit(Fields limit) {
        String event = limit.text("event");
        if (!EVENT.matcher(event).matches()) {
            throw limit.fault("event", "must be a hyphenated word as in order-served");
        }
        boolean moment = limit.flag("moment", false);
        if (moment == limit.has("period")) {
            throw limit.fault("period", "must be given, or \"moment\" must be true");
        }
        Fields serviceDays = limit.object("serviceDays");
        Limit read =
                new Limit(
                        event,
                        limit.text("what"),
                        chain(limit.optionalObject("dueDateOf")),
                        moment ? null : Period.read(limit.object("period")),
                        limit.has("landing")
                                ? limit.word("landing", Landing.class)
                                : Landing.ROLLED,
                        serviceDays.flag("added", false),
                        serviceDays.text("because"),
                        limit.flag("optional", false));
        serviceDays.end();
        limit.end();
        return read;
    }

    private static @Nullable Chain chain(@Nullable Fields chain) {
        if (chain == null) {
            return null;
        }
        Chain read = new Chain(chain.text("rule"), chain.text("event"));
        chain.end();
        return read;
    }

    private static Layer layer(Fields fields, String name) {
        return fields.word(name, Layer.class);
    }

    private static Extension extension(Fields fields) {
        Extension extension =
                new Extension(fields.words("by", Layer.class), fields.text("authority"));
        fields.end();
        return extension;
    }

    static @Nullable Transition transition(Fields file) {
        Fields fields = file.optionalObject("transition");
        if (fields == null) {
            return null;
        }
        How how = fields.word("how", How.class);
        Transition transition =
                new Transition(
                        how,
                        how == How.OLD_IF_DUE_WITHIN ? fields.integer("days", 0, 400) : 0,
                        fields.text("text"),
                        fields.text("authority"));
        fields.end();
        return transition;
    }

    private static List<Example> examples(Fields file) {
        List<Example> examples = new ArrayList<>();
        for (Fields fields : file.objects("examples", 40)) {
            LocalDate due = fields.optionalDate("due");
            examples.add(
                    new Example(
                            fields.text("kind"), fields.tree("request"), due, fields.text("why")));
            fields.end();
        }
        return List.copyOf(examples);
    }
}
