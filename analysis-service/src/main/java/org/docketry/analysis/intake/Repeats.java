// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.intake;

import java.util.List;
import org.docketry.analysis.domain.proposal.Proposal;
import org.docketry.analysis.findings.StoredAnalysis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A newer reader proposes again only what it reads otherwise. What a person made of the older
 * proposal stands, and nobody decides the same thing twice.
 */
final class Repeats {

    private static final JsonMapper JSON = new JsonMapper();

    private Repeats() {}

    static List<Proposal> without(List<Proposal> proposed, List<StoredAnalysis> before) {
        List<JsonNode> known =
                before.stream()
                        .flatMap(analysis -> analysis.proposals().stream())
                        .map(proposal -> JSON.readTree(proposal.json()).path("fact"))
                        .toList();
        return proposed.stream()
                .filter(proposal -> !known.contains(JSON.valueToTree(proposal.fact())))
                .toList();
    }
}
