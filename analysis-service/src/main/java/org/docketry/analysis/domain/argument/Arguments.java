// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.List;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.IssueRow;
import org.docketry.analysis.domain.reading.Outline;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.legalcitations.Citation;

/**
 * What a paper argues or holds.
 *
 * @param tests the unmasking tests that it names
 * @param issues the table that it prints, else the one that can be built of it
 */
public record Arguments(List<TestReading> tests, List<IssueRow> issues) {

    public Arguments {
        tests = List.copyOf(tests);
        issues = List.copyOf(issues);
    }

    /**
     * Reads a paper's arguments.
     *
     * @param citations of the original text, in order
     */
    public static Arguments read(
            CleanText text,
            Reading reading,
            List<Citation> citations,
            List<UnmaskingTest> tests,
            List<Topic> topics) {
        Outline outline = Outline.of(text);
        Sides sides = Sides.of(text, reading, outline.bodyStart());
        TestContext context = new TestContext(text, outline.bodyStart(), tests);
        List<Statement> statements =
                Statements.of(text, reading, outline, sides, citations, context);
        List<IssueRow> issues =
                reading.issues().isEmpty()
                        ? IssuesReader.read(
                                text,
                                statements,
                                topics,
                                context,
                                new Scope(text, reading, outline.bodyStart(), topics))
                        : IssuesReader.withTopics(reading.issues(), topics);
        return new Arguments(TestsReader.read(text, statements, context, sides), issues);
    }
}
