package org.docketry.docket.views;

import java.util.List;
import org.docketry.docket.domain.CaseFile;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Recorded;
import org.docketry.docket.domain.UnderSeal;
import tools.jackson.databind.node.ObjectNode;

/** One dispute as its readers see it; whoever asks has been found to be allowed to. */
public interface DisputeReadings {

    /** Where it stands. */
    ObjectNode standing(DisputeId dispute, CaseFile file);

    /**
     * What happened, as of a time.
     *
     * @param closed what the reader may not see now, whatever was open at that time
     */
    ObjectNode timeline(DisputeId dispute, Iterable<Recorded> log, AsOf asOf, UnderSeal closed);

    /** What is due or was, with the working, and what waits for something, as of a time. */
    ObjectNode deadlines(DisputeId dispute, List<Recorded> log, AsOf asOf);

    /** What machines read. */
    ObjectNode proposals(CaseFile file);
}
