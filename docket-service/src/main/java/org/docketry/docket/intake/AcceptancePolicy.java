package org.docketry.docket.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.docketry.deadlinerules.json.DataFault;
import org.docketry.deadlinerules.json.Fields;
import org.docketry.deadlinerules.json.JsonReader;
import org.docketry.deadlinerules.json.JsonValue.JsonNumber;
import org.docketry.docket.domain.EventTypes;
import org.docketry.docket.domain.ProposalEvent.ProposalMade;

/**
 * Which readings are facts without a person's word.
 *
 * @param name stands on everything that it accepts
 * @param confidenceMins for each kind of fact that it accepts, how sure the machine must be, 0 to 1
 */
record AcceptancePolicy(String name, Map<String, Double> confidenceMins) {

    static final AcceptancePolicy NONE = new AcceptancePolicy("none", Map.of());

    private static final int NAME_MAX = 100;
    private static final int KINDS_MAX = 100;

    AcceptancePolicy {
        confidenceMins = Map.copyOf(confidenceMins);
    }

    boolean accepts(ProposalMade proposal) {
        Double min = confidenceMins.get(proposal.kind());
        return min != null && proposal.confidence() >= min;
    }

    /**
     * Reads a policy's file.
     *
     * @throws DataFault with file, line and reason if it cannot be read or says anything unclear
     */
    static AcceptancePolicy read(Path file) {
        String source = file.toString();
        Fields fields = Fields.of(source, JsonReader.read(source, text(file)));
        String name = fields.text("name");
        if (name.length() > NAME_MAX) {
            throw fields.fault("name", "must have 1 to " + NAME_MAX + " characters");
        }
        if (!fields.has("accept")) {
            throw fields.fault("accept", "is missing");
        }
        Map<String, Double> confidenceMins = new LinkedHashMap<>();
        for (Fields rule : fields.objects("accept", KINDS_MAX)) {
            String kind = rule.text("kind");
            if (EventTypes.fact(kind).isEmpty()) {
                throw rule.fault("kind", "names no fact that can be recorded");
            }
            if (confidenceMins.put(kind, confidence(rule)) != null) {
                throw rule.fault("kind", "is there twice");
            }
            rule.end();
        }
        fields.end();
        return new AcceptancePolicy(name, confidenceMins);
    }

    private static double confidence(Fields rule) {
        if (rule.tree("confidenceMin") instanceof JsonNumber(BigDecimal min, int _)
                && min.signum() >= 0
                && min.compareTo(BigDecimal.ONE) <= 0) {
            return min.doubleValue();
        }
        throw rule.fault("confidenceMin", "must be a number from 0 to 1");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new DataFault(file.toString(), 1, "cannot be read as text: " + e);
        }
    }
}
