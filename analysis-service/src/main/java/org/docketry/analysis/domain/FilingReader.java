// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain;

import java.util.List;
import org.docketry.analysis.domain.argument.Arguments;
import org.docketry.analysis.domain.argument.Topic;
import org.docketry.analysis.domain.argument.UnmaskingTest;
import org.docketry.analysis.domain.entry.DocketSheet;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.CourtLayout;
import org.docketry.analysis.domain.reading.DocumentReader;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.sources.Sources;
import org.docketry.legalcitations.Citation;
import org.docketry.legalcitations.Citations;

/**
 * Reads a paper whole: what it is and orders, what it cites, what it argues. The same text, version
 * and data give the same findings.
 */
public final class FilingReader {

    private final List<UnmaskingTest> tests;
    private final List<Topic> topics;

    public FilingReader(List<UnmaskingTest> tests, List<Topic> topics) {
        this.tests = List.copyOf(tests);
        this.topics = List.copyOf(topics);
    }

    public Filing read(String original) {
        CleanText text = CourtLayout.read(original);
        Reading reading = DocumentReader.read(text);
        List<Citation> citations = Citations.find(original);
        return new Filing(
                reading,
                Arguments.read(text, reading, citations, tests, topics),
                Sources.read(text, citations),
                DocketSheet.read(text, reading));
    }
}
