// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.Objects;
import org.docketry.analysis.Papers;
import org.docketry.analysis.SharedFiles;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.sources.TableAudit.Difference;
import org.junit.jupiter.api.Test;

class SourcesTest {

    @Test
    void anAuthorityStandsForTheSentenceBeforeIt() {
        Sources sources =
                read(
                        "ORDER\n\nAnonymous speech is protected. McIntyre v. Ohio Elections Comm’n, 514 U.S. 334"
                                + " (1995); see also Reno v. Am. Civil Liberties Union, 521 U.S. 844 (1997).\n");

        assertThat(sources.authorities())
                .extracting(CitedAuthority::name, a -> proposition(a, 0))
                .containsExactly(
                        tuple(
                                "McIntyre v. Ohio Elections Comm’n",
                                "Anonymous speech is protected."),
                        tuple(
                                "Reno v. Am. Civil Liberties Union",
                                "Anonymous speech is protected."));
    }

    @Test
    void aListOfCasesGivesTheReasonInBrackets() throws IOException {
        Sources sources = Papers.read("summary-without-table.txt").sources();

        assertThat(sources.authorities())
                .extracting(a -> proposition(a, 0))
                .containsExactly("two-part test for unmasking", "online speech is fully protected");
    }

    @Test
    void allUsesOfAnAuthorityAreTogether() throws IOException {
        CitedAuthority highfields =
                Papers.reader()
                        .read(SharedFiles.sample("leifer-v-twitter/opposition.txt"))
                        .sources()
                        .authorities()
                        .stream()
                        .filter(a -> a.citation().equals("385 F. Supp. 2d 969"))
                        .findFirst()
                        .orElseThrow();

        assertThat(highfields.uses()).hasSize(3);
        assertThat(highfields.name()).isEqualTo("Highfields Cap. Mgmt., L.P. v. Doe");
        assertThat(highfields.court()).isEqualTo("cand");
    }

    @Test
    void aRecordCiteKnowsItsEntry() {
        Sources sources =
                read(
                        "ORDER\n\nPetitioner swears to it. (Dkt. No. 22-1, ¶¶ 3, 4.) He adds more. (Id. ¶ 5.)\n");

        assertThat(sources.recordCites())
                .extracting(RecordCite::entry, RecordCite::attachment, RecordCite::pin)
                .containsExactly(tuple(22, 1, "¶¶ 3, 4"), tuple(22, 1, "¶ 5"));
    }

    @Test
    void theTableOfAuthoritiesIsCompared() throws IOException {
        TableAudit audit =
                Papers.reader()
                        .read(SharedFiles.sourceDocument("leifer-v-twitter-opposition-brief.txt"))
                        .sources()
                        .audit();

        assertThat(Objects.requireNonNull(audit).entries()).isEqualTo(41);
        assertThat(audit.pagesChecked()).isFalse();
        assertThat(audit.differences())
                .extracting(Difference::kind)
                .contains("wrong-name", "wrong-locator", "cited-not-listed");
    }

    @Test
    void theRealOrderCitesItsRecord() throws IOException {
        Sources sources =
                Papers.reader()
                        .read(
                                SharedFiles.sourceDocument(
                                        "in-re-twitter-order-granting-motion-to-compel.txt"))
                        .sources();

        assertThat(sources.recordCites())
                .extracting(RecordCite::entry)
                .containsExactly(1, 19, 22, 22, 22);
        assertThat(sources.authorities()).hasSizeGreaterThan(12);
        assertThat(sources.citations()).hasSizeGreaterThan(30);
    }

    private static Sources read(String text) {
        return Papers.reader().read(text).sources();
    }

    private static String proposition(CitedAuthority authority, int use) {
        Found<String> found = authority.uses().get(use).proposition();
        return found == null ? "" : found.value();
    }
}
