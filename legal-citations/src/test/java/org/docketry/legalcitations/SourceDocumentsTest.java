package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real papers, read by hand: what is cited in them, and what each Id. refers to. */
class SourceDocumentsTest {

    private static final int BRIEF_LENGTH = 47779;
    private static final int BODY = 4768;

    private static String brief() {
        String text = SharedGates.text("source-documents/leifer-v-twitter-opposition-brief.txt");
        Assumptions.assumeTrue(text.length() == BRIEF_LENGTH, "another edition of the brief");
        return text;
    }

    @Test
    void readsAllCasesOfTheTableOfAuthorities() {
        String text = brief();
        List<Citation.FullCase> cases = Citations.cases(Citations.find(text));

        List<Table.Row> rows = Table.rows("brief-cases.tsv");

        assertThat(rows).hasSize(38);
        for (Table.Row row : rows) {
            int from = Integer.parseInt(row.text(0));
            int to = Integer.parseInt(row.text(1));
            Citation.FullCase found =
                    cases.stream().filter(c -> c.span().start() > to).findFirst().orElseThrow();
            String name = text.substring(from, to);
            assertThat(found.name()).as(name).hasToString(name);
            assertThat(found.volume()).as(name).isEqualTo(row.text(2));
            assertThat(found.edition().abbreviation()).as(name).isEqualTo(row.text(3));
            assertThat(found.page()).as(name).isEqualTo(given(row.text(4)));
            assertThat(found.decision().court()).as(name).isEqualTo(given(row.text(5)));
            assertThat(found.decision().year()).as(name).isEqualTo(row.year(6));
        }
    }

    private static String given(String field) {
        return field.equals("-") ? null : field;
    }

    @Test
    void readsTheStatutesAndTheRuleOfTheTableOfAuthorities() {
        List<String> laws = new ArrayList<>();
        for (Citation citation : Citations.find(brief())) {
            if (citation instanceof Citation.Statute law && law.span().end() < BODY) {
                laws.add(law.kind() + " " + law.law().abbreviation() + " " + law.section());
            }
        }

        assertThat(laws)
                .containsExactly(
                        "statute U.S.C. 1030", "statute N.Y. Law 76-a", "rule Fed. R. Civ. P. 45");
    }

    @Test
    void resolvesEveryIdOfTheBody() {
        String text = brief();
        List<Citation> citations = Citations.find(text);
        Resolutions resolutions = Citations.resolve(citations);
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Table.Row row : Table.rows("brief-ids.tsv")) {
            int offset = Integer.parseInt(row.text(0));
            int target = Integer.parseInt(row.text(1));
            int number = numberAt(citations, offset);
            assertThat(number).as("an Id. at " + offset).isNotNegative();
            int found =
                    resolutions.target(number).stream()
                            .map(to -> citations.get(to).span().start())
                            .findFirst()
                            .orElse(-1);
            right += found == target ? 1 : 0;
            if (found >= 0 && found != target) {
                wrong.add(offset + " -> " + found);
            }
        }

        long ids = citations.stream().filter(c -> c instanceof Citation.Id).count();
        System.out.println("brief: " + right + " of " + ids + " Id. right, wrong " + wrong);
        assertThat(ids).isEqualTo(50);
        assertThat(wrong).isEmpty();
        assertThat(right).isGreaterThanOrEqualTo(47);
    }

    private static int numberAt(List<Citation> citations, int offset) {
        for (int i = 0; i < citations.size(); i++) {
            if (citations.get(i).span().start() == offset
                    && citations.get(i) instanceof Citation.Id) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void readsTheOrder() {
        String text =
                SharedGates.text(
                        "source-documents/in-re-twitter-order-granting-motion-to-compel.txt");
        List<Citation> citations = Citations.find(text);
        Resolutions resolutions = Citations.resolve(citations);
        List<String> cases = new ArrayList<>();
        for (Citation.FullCase c : Citations.cases(citations)) {
            String locator =
                    c.volume()
                            + " "
                            + c.edition().abbreviation()
                            + " "
                            + c.page()
                            + " "
                            + c.decision().court()
                            + " "
                            + c.decision().year();
            if (!cases.contains(locator)) {
                cases.add(locator);
            }
            assertThat(c.name()).as(locator).isNotNull();
            assertThat(c.name().isWhole()).as(locator).isTrue();
        }

        assertThat(cases)
                .containsExactly(
                        "82 F. Supp. 3d 979 cand 2015",
                        "385 F. Supp. 2d 969 cand 2005",
                        "2011 WL 5444622 cand 2011",
                        "514 U.S. 334 scotus 1995",
                        "661 F.3d 1168 ca9 2011",
                        "521 U.S. 844 scotus 1997",
                        "941 F. Supp. 2d 1145 cand 2013",
                        "2018 WL 3023343 cand 2018",
                        "2016 WL 3162218 cand 2015",
                        "2014 WL 2798863 cand 2014",
                        "437 U.S. 340 scotus 1978",
                        "33 F. Supp. 3d 192 nyed 2014",
                        "238 F.3d 168 ca2 2001");
        assertThat(idTargets(text, citations, resolutions))
                .containsExactly(
                        "661 F.3d",
                        "661 F.3d",
                        "2014 WL",
                        "385 F. Supp",
                        "385 F. Supp",
                        "385 F. Supp",
                        "385 F. Supp",
                        "Dkt. No. 22");
    }

    private static List<String> idTargets(
            String text, List<Citation> citations, Resolutions resolutions) {
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            if (citations.get(i) instanceof Citation.Id) {
                String target = citations.get(resolutions.target(i).orElseThrow()).span().in(text);
                targets.add(
                        target.substring(
                                0,
                                target.startsWith("2014") ? 7 : target.startsWith("661") ? 8 : 11));
            }
        }
        return targets;
    }

    @Test
    void readsTheKeyCasesOfTheSummary() {
        String text = SharedGates.text("source-documents/jones-v-meta-case-summary.txt");

        assertThat(Citations.cases(Citations.find(text)))
                .extracting(
                        c ->
                                c.volume()
                                        + " "
                                        + c.edition().abbreviation()
                                        + " "
                                        + c.page()
                                        + " "
                                        + c.decision().court()
                                        + " "
                                        + c.decision().year())
                .containsExactly(
                        "514 U.S. 334 scotus 1995",
                        "418 U.S. 323 scotus 1974",
                        "521 U.S. 844 scotus 1997",
                        "704 N.Y.S.2d 1 nyappdiv 1999",
                        "497 U.S. 1 scotus 1990",
                        "979 N.Y.S.2d 58 nyappdiv 2014");
    }

    @Test
    void findsWhatIsWrongWithTheTableOfAuthorities() {
        String text = brief();
        int[] starts = {
            0, 573, 1251, 2794, 4534, 4768, 7401, 10128, 12878, 15662, 18642, 21639, 24458, 27412,
            30682, 33773, 36657, 39428, 42160, 44988, 47621
        };
        List<PagedText.Page> pages = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            String label = i < 5 ? "front-" + i : Integer.toString(i - 4);
            pages.add(
                    new PagedText.Page(
                            label,
                            starts[i],
                            i + 1 < starts.length ? starts[i + 1] : text.length()));
        }

        AuthoritiesAudit.Result result =
                AuthoritiesAudit.audit(new PagedText(text, pages)).orElseThrow();

        assertThat(result.table().entries()).hasSize(41);
        // One name is misspelt in the body, one case lacks its page in the table, one citation runs
        // on to
        // page 10 in its footnote, and three rules are cited only by the word "Rule".
        assertThat(result.findings())
                .extracting(finding -> finding.getClass().getSimpleName())
                .containsExactly(
                        "WrongName",
                        "MissingPage",
                        "WrongLocator",
                        "CitedNotListed",
                        "CitedNotListed",
                        "CitedNotListed");
    }
}
